"""What each role gets where Wagtail's own admin addresses take our models and pages by name.

The resolver can't tell that these are ours, so they are listed by hand. The editor may edit every
page and knows nothing of mentoring; the words are those of `table`.
"""

from dataclasses import replace

from tests.access.table import desk, rows

PAGES = "wagtailadmin_pages:"
REPORTS = "wagtailadmin_reports:"
PING = "wagtailadmin_editing_sessions:ping"
BULK = "wagtail_bulk_action"

READING = ["history", "history_results", "usage", "view_draft", "workflow_history"]
BOTH = ["landing", "directory"]
NEW = ["new programpage", "new mentordirectorypage"]
ALL = ["all programpage", "all mentordirectorypage"]
FOR_EDITORS = desk("refused", "refused", "200", "200")


def pages(method, expected, names, places):
    return rows(method, expected, {place: [PAGES + name for name in names] for place in places})


def with_blocks(several):
    """Wagtail's stream field refuses a form without its count."""
    return [replace(row, data={"body-count": "0"}) for row in several]


ROWS = [
    # Pages of ours, one by one.
    *pages("get", FOR_EDITORS, [*READING, "edit", "preview_on_edit", "copy", "set_privacy"], BOTH),
    *pages("get", FOR_EDITORS, ["unpublish"], BOTH),
    *pages("get", FOR_EDITORS, ["delete"], ["directory"]),
    *pages("get", FOR_EDITORS, ["move"], ["move landing"]),
    *pages("get", FOR_EDITORS, ["add_subpage"], ["below landing"]),
    *pages(
        "get",
        FOR_EDITORS,
        ["revisions_view", "revisions_revert", "revisions_unschedule"],
        ["landing revision"],
    ),
    *pages("get", FOR_EDITORS, ["revisions_compare"], ["landing revisions"]),
    # A page with others below it takes a permission of its own.
    *pages("get", desk("refused", "refused", "refused", "200"), ["delete"], ["landing"]),
    *pages("get", desk("404", "404", "404", "404"), ["convert_alias"], ["landing"]),
    *pages("get", desk("405", "405", "405", "405"), ["lock", "unlock"], ["landing"]),
    *with_blocks(pages("post", FOR_EDITORS, ["edit", "preview_on_edit"], BOTH)),
    *pages("post", FOR_EDITORS, ["set_privacy"], BOTH),
    *pages("post", desk("refused", "refused", "done", "done"), ["unpublish"], BOTH),
    *pages("post", desk("refused", "refused", "done", "done"), ["delete"], ["directory"]),
    *pages(
        "post",
        desk("refused", "refused", "refused", "done"),
        ["delete", "lock", "unlock"],
        ["landing"],
    ),
    *pages("post", desk("refused", "refused", "done", "done"), ["move_confirm"], ["to home"]),
    *pages("post", FOR_EDITORS, ["set_page_position"], ["move landing"]),
    # New ones, and lists of them.
    *pages("get", FOR_EDITORS, ["add", "preview_on_add"], NEW),
    *with_blocks(pages("post", FOR_EDITORS, ["add", "preview_on_add"], NEW)),
    *pages("get", FOR_EDITORS, ["type_use", "type_use_results"], ALL),
    *pages(
        "get",
        desk("200", "200", "200", "200"),
        ["choose_parent"],
        ["parent of programpage", "parent of mentordirectorypage"],
    ),
    *rows(
        "get",
        FOR_EDITORS,
        {
            "below landing": ["wagtailadmin_explore", "wagtailadmin_explore_results"],
            "": [
                f"{PAGES}search",
                f"{PAGES}search_results",
                f"{REPORTS}aging_pages",
                f"{REPORTS}aging_pages_results",
                f"{REPORTS}page_types_usage",
                f"{REPORTS}page_types_usage_results",
            ],
        },
    ),
    # Whoever may enter the admin chooses pages and topics, and reads the history of what is theirs.
    *rows(
        "get",
        desk("200", "200", "200", "200"),
        {
            "below landing": ["wagtailadmin_choose_page_child"],
            "topic tags": ["wagtailadmin_tag_model_autocomplete"],
            "": [
                "wagtailadmin_choose_page",
                "wagtailadmin_choose_page_search",
                f"{REPORTS}site_history",
                f"{REPORTS}site_history_results",
            ],
        },
    ),
    # All our snippets stand in the one menu group.
    *rows("get", desk("refused", "refused", "refused", "refused"), {"": ["wagtailsnippets:index"]}),
    # Who else is editing this?
    *rows(
        "post",
        desk("200", "200", "404", "200"),
        {f"edits {name}": [PING] for name in ("module", "topicarea", "topic")},
    ),
    *rows(
        "post",
        desk("200", "404", "404", "200"),
        {f"edits {name}": [PING] for name in ("program", "cohort")},
    ),
    *rows(
        "post",
        desk("404", "404", "200", "200"),
        {f"edits {name}": [PING] for name in ("programpage", "mentordirectorypage")},
    ),
    *rows(
        "post",
        desk("404", "404", "404", "404"),
        {
            f"edits {name}": [PING]
            for name in ("mentorprofile", "pairingrequest", "pairing", "person", "requestwords")
        },
    ),
]

# Who may delete, publish … several at once: our models × Wagtail's actions. Others get the same
# answer, and nothing happens.
CONTENT_KEEPERS = {"coordinator", "coordinator2", "superuser"}
PAGE_KEEPERS = {"editor", "superuser"}
BULK_ACTIONS = {
    "delete module": CONTENT_KEEPERS,
    "delete topicarea": CONTENT_KEEPERS,
    "delete topic": CONTENT_KEEPERS,
    "delete landing": {"superuser"},
    "delete directory": PAGE_KEEPERS,
    "unpublish directory": PAGE_KEEPERS,
}
