"""What each role gets at each URL: the whole table, written down.

Words: a status; "login" and "admin login" are redirects to log in, "refused" one to the admin's
home, "done" one to the page that shows what was done.
"""

from dataclasses import dataclass, field

from tests.access.world import ROLES

OURS = "wagtail_reverse_mentoring:"
SIGNED_IN = [role for role in ROLES if role not in ("anonymous", "inactive")]


@dataclass
class Row:
    name: str
    method: str
    kwargs: str
    expected: dict
    data: dict = field(default_factory=dict)


def front(word, **others):
    """A screen for people who are signed in; strangers log in first."""
    return {
        "anonymous": "login",
        "inactive": "login",
        **{role: others.get(role, word) for role in SIGNED_IN},
    }


def desk(coordinator, coordinator2, editor, superuser):
    """A screen of the Wagtail admin; everybody else logs in there first."""
    inside = {
        "coordinator": coordinator,
        "coordinator2": coordinator2,
        "editor": editor,
        "superuser": superuser,
    }
    return {role: inside.get(role, "admin login") for role in ROLES}


def rows(method, expected, names):
    """Rows that get the same; `names` maps what the URL names to URL names."""
    return [
        Row(name.replace("rm:", OURS), method, kwargs, expected)
        for kwargs, several in names.items()
        for name in several
    ]


ROWS = [
    *rows(
        "get",
        front("200"),
        {
            "": [
                "rm:notices",
                "rm:programs",
                "rm:yours",
            ],
            "profile": [
                "rm:ask",
                "rm:mentor",
            ],
            "program": [
                "rm:help",
                "rm:mentors",
                "rm:offer",
                "rm:program",
                "rm:suggest",
            ],
        },
    ),
    *rows(
        "get",
        front("404", mentee="200", mentor="200"),
        {
            "pairing": [
                "rm:pairing",
            ],
            "request": [
                "rm:request",
            ],
        },
    ),
    *rows(
        "get",
        front("405"),
        {
            "": [
                "rm:notices_read",
            ],
            "pairing": [
                "rm:pairing_end",
            ],
            "program": [
                "rm:offer_pause",
                "rm:offer_resume",
                "rm:offer_submit",
                "rm:offer_take_down",
            ],
            "request": [
                "rm:request_accept",
                "rm:request_decline",
                "rm:request_withdraw",
            ],
        },
    ),
    *rows(
        "get",
        front("done", mentor="200", mentor2="200"),
        {
            "program": [
                "rm:offer_preview",
            ],
        },
    ),
    *rows(
        "post",
        front("200"),
        {
            "profile": [
                "rm:ask",
            ],
            "program": [
                "rm:help",
                "rm:offer",
            ],
        },
    ),
    *rows(
        "post",
        front("404"),
        {
            "": [
                "rm:notices",
            ],
        },
    ),
    *rows(
        "post",
        front("404", mentee="done", mentor="done"),
        {
            "pairing": [
                "rm:pairing_end",
            ],
            "request": [
                "rm:request_accept",
                "rm:request_decline",
                "rm:request_withdraw",
            ],
        },
    ),
    *rows(
        "post",
        front("405"),
        {
            "": [
                "rm:programs",
                "rm:yours",
            ],
            "pairing": [
                "rm:pairing",
            ],
            "profile": [
                "rm:mentor",
            ],
            "program": [
                "rm:mentors",
                "rm:offer_preview",
                "rm:program",
                "rm:suggest",
            ],
            "request": [
                "rm:request",
            ],
        },
    ),
    *rows(
        "post",
        front("done"),
        {
            "": [
                "rm:notices_read",
            ],
            "program": [
                "rm:offer_pause",
                "rm:offer_resume",
                "rm:offer_submit",
                "rm:offer_take_down",
            ],
        },
    ),
    *rows(
        "get",
        desk("200", "200", "200", "200"),
        {
            "": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:choose",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:choose_results",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:chosen_multiple",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:choose",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:choose_results",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:chosen_multiple",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:choose",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:choose_results",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:chosen_multiple",
            ],
            "module pk": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:chosen",
            ],
            "theme pk": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:chosen",
            ],
            "topic pk": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:chosen",
            ],
        },
    ),
    *rows(
        "get",
        desk("200", "200", "refused", "200"),
        {
            "": [
                "reverse-mentoring_mentors_modeladmin_index",
                "reverse-mentoring_pairings_modeladmin_index",
                "reverse-mentoring_requests_modeladmin_index",
                "reverse_mentoring_programs:index",
                "reverse_mentoring_programs:index_results",
                "reverse_mentoring_rounds:add",
                "reverse_mentoring_rounds:index",
                "reverse_mentoring_rounds:index_results",
                "wagtailsnippets_wagtail_reverse_mentoring_module:add",
                "wagtailsnippets_wagtail_reverse_mentoring_module:list",
                "wagtailsnippets_wagtail_reverse_mentoring_module:list_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:add",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:list",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:list_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:add",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:list",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:list_results",
            ],
            "module pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_module:delete",
                "wagtailsnippets_wagtail_reverse_mentoring_module:edit",
                "wagtailsnippets_wagtail_reverse_mentoring_module:history",
                "wagtailsnippets_wagtail_reverse_mentoring_module:history_results",
                "wagtailsnippets_wagtail_reverse_mentoring_module:usage",
            ],
            "theme pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:delete",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:edit",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:history",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:history_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:usage",
            ],
            "topic pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topic:delete",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:edit",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:history",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:history_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:usage",
            ],
        },
    ),
    *rows(
        "get",
        desk("200", "404", "404", "200"),
        {
            "program pk": [
                "reverse_mentoring_programs:history",
                "reverse_mentoring_programs:history_results",
                "reverse_mentoring_programs:usage",
            ],
            "round pk": [
                "reverse_mentoring_rounds:history",
                "reverse_mentoring_rounds:history_results",
                "reverse_mentoring_rounds:usage",
            ],
        },
    ),
    *rows(
        "get",
        desk("200", "404", "refused", "200"),
        {
            "listed": [
                "reverse-mentoring_mentors_modeladmin_mark_seen",
                "reverse-mentoring_mentors_modeladmin_take_down",
            ],
            "mentor uuid": [
                "reverse-mentoring_mentors_modeladmin_inspect",
            ],
            "pairing uuid": [
                "reverse-mentoring_pairings_modeladmin_inspect",
            ],
            "pending": [
                "reverse-mentoring_mentors_modeladmin_approve",
            ],
            "program pk": [
                "reverse_mentoring_programs:edit",
            ],
            "request uuid": [
                "reverse-mentoring_requests_modeladmin_inspect",
            ],
            "round pk": [
                "reverse_mentoring_rounds:edit",
            ],
        },
    ),
    *rows(
        "get",
        desk("404", "404", "404", "404"),
        {
            "program pk": [
                "reverse_mentoring_programs:open",
            ],
        },
    ),
    *rows(
        "get",
        desk("405", "405", "refused", "405"),
        {
            "module pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_module:reorder",
            ],
            "theme pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:reorder",
            ],
        },
    ),
    *rows(
        "get",
        desk("done", "404", "404", "done"),
        {
            "program pk": [
                "reverse_mentoring_programs:delete",
            ],
            "round pk": [
                "reverse_mentoring_rounds:delete",
            ],
        },
    ),
    *rows(
        "get",
        desk("refused", "refused", "refused", "200"),
        {
            "": [
                "reverse_mentoring_programs:add",
            ],
        },
    ),
    *rows(
        "post",
        desk("200", "200", "refused", "200"),
        {
            "": [
                "reverse_mentoring_rounds:add",
                "wagtailsnippets_wagtail_reverse_mentoring_module:add",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:add",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:add",
            ],
            "module pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_module:edit",
                "wagtailsnippets_wagtail_reverse_mentoring_module:reorder",
            ],
            "theme pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:edit",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:reorder",
            ],
            "topic pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topic:edit",
            ],
        },
    ),
    *rows(
        "post",
        desk("200", "404", "refused", "200"),
        {
            "program pk": [
                "reverse_mentoring_programs:edit",
            ],
            "round pk": [
                "reverse_mentoring_rounds:edit",
            ],
        },
    ),
    *rows(
        "post",
        desk("405", "404", "404", "405"),
        {
            "program pk": [
                "reverse_mentoring_programs:history",
                "reverse_mentoring_programs:history_results",
                "reverse_mentoring_programs:usage",
            ],
            "round pk": [
                "reverse_mentoring_rounds:history",
                "reverse_mentoring_rounds:history_results",
                "reverse_mentoring_rounds:usage",
            ],
        },
    ),
    *rows(
        "post",
        desk("405", "404", "refused", "405"),
        {
            "mentor uuid": [
                "reverse-mentoring_mentors_modeladmin_inspect",
            ],
            "pairing uuid": [
                "reverse-mentoring_pairings_modeladmin_inspect",
            ],
            "request uuid": [
                "reverse-mentoring_requests_modeladmin_inspect",
            ],
        },
    ),
    *rows(
        "post",
        desk("405", "405", "405", "405"),
        {
            "": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:choose",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:choose_results",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:chosen_multiple",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:choose",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:choose_results",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:chosen_multiple",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:choose",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:choose_results",
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:chosen_multiple",
            ],
            "module pk": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_module:chosen",
            ],
            "theme pk": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topicarea:chosen",
            ],
            "topic pk": [
                "wagtailsnippetchoosers_wagtail_reverse_mentoring_topic:chosen",
            ],
        },
    ),
    *rows(
        "post",
        desk("405", "405", "refused", "405"),
        {
            "": [
                "reverse-mentoring_mentors_modeladmin_index",
                "reverse-mentoring_pairings_modeladmin_index",
                "reverse-mentoring_requests_modeladmin_index",
                "reverse_mentoring_programs:index",
                "reverse_mentoring_programs:index_results",
                "reverse_mentoring_rounds:index",
                "reverse_mentoring_rounds:index_results",
                "wagtailsnippets_wagtail_reverse_mentoring_module:list",
                "wagtailsnippets_wagtail_reverse_mentoring_module:list_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:list",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:list_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:list",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:list_results",
            ],
            "module pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_module:history",
                "wagtailsnippets_wagtail_reverse_mentoring_module:history_results",
                "wagtailsnippets_wagtail_reverse_mentoring_module:usage",
            ],
            "theme pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:history",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:history_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:usage",
            ],
            "topic pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topic:history",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:history_results",
                "wagtailsnippets_wagtail_reverse_mentoring_topic:usage",
            ],
        },
    ),
    *rows(
        "post",
        desk("done", "404", "404", "done"),
        {
            "program pk": [
                "reverse_mentoring_programs:delete",
                "reverse_mentoring_programs:open",
            ],
            "round pk": [
                "reverse_mentoring_rounds:delete",
            ],
        },
    ),
    *rows(
        "post",
        desk("done", "404", "refused", "done"),
        {
            "listed": [
                "reverse-mentoring_mentors_modeladmin_mark_seen",
                "reverse-mentoring_mentors_modeladmin_take_down",
            ],
            "pending": [
                "reverse-mentoring_mentors_modeladmin_approve",
            ],
        },
    ),
    *rows(
        "post",
        desk("done", "done", "refused", "done"),
        {
            "module pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_module:delete",
            ],
            "theme pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topicarea:delete",
            ],
            "topic pk": [
                "wagtailsnippets_wagtail_reverse_mentoring_topic:delete",
            ],
        },
    ),
    *rows(
        "post",
        desk("refused", "refused", "refused", "200"),
        {
            "": [
                "reverse_mentoring_programs:add",
            ],
        },
    ),
]
