"""The registers: who reads what, and what is never read there."""

import datetime as dt

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from tests.factories import (
    ask,
    make_mentor,
    make_module,
    make_pairing,
    make_person,
    make_program,
    make_topic,
    offer,
)
from wagtail_reverse_mentoring.desk.registers import (
    MentorRegister,
    PairingRegister,
    RequestRegister,
)
from wagtail_reverse_mentoring.mentors.actions import pause_profile, submit_profile
from wagtail_reverse_mentoring.models import (
    MentorProfile,
    Pairing,
    PairingRequest,
    Person,
    Places,
    TopicOffer,
)
from wagtail_reverse_mentoring.pairings import actions
from wagtail_reverse_mentoring.people.actions import ensure_person

pytestmark = pytest.mark.django_db

REGISTERS = ["mentors", "requests", "pairings"]
MARKER = "Zwiebelfisch"


def index(name):
    return reverse(f"reverse-mentoring_{name}_modeladmin_index")


def page(name, row):
    return reverse(f"reverse-mentoring_{name}_modeladmin_inspect", args=[row.uuid])


def text(response):
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def foreign(other_program):
    """A mentor, a request and a pairing that the coordinator of `program` must not see."""
    mentor = make_mentor(other_program, "Quentin Fremd", limit=2)
    asked = ask(mentor, make_person("Berta Fremd"), message=MARKER)
    pairing = make_pairing(mentor, make_person("Carl Fremd"))
    return {"mentors": mentor, "requests": asked, "pairings": pairing}


@pytest.fixture
def own(program):
    mentor = make_mentor(program, "Jonas Wirth", limit=3)
    asked = ask(mentor, make_person("Margit Brandauer"), message=MARKER)
    pairing = make_pairing(mentor, make_person("George Hale"))
    return {"mentors": mentor, "requests": asked, "pairings": pairing}


@pytest.mark.parametrize("name", REGISTERS)
def test_a_coordinator_reads_their_own_program_only(desk, own, foreign, name):
    html = text(desk.get(index(name)))
    assert "Jonas Wirth" in html
    assert "Fremd" not in html
    assert "The other program" not in html
    assert desk.get(page(name, own[name])).status_code == 200
    assert desk.get(page(name, foreign[name])).status_code == 404


@pytest.mark.parametrize("name", REGISTERS)
def test_the_other_coordinator_reads_the_other_program_only(other_desk, own, foreign, name):
    html = text(other_desk.get(index(name)))
    assert "Fremd" in html
    assert "Jonas Wirth" not in html
    assert other_desk.get(page(name, own[name])).status_code == 404


@pytest.mark.parametrize("name", REGISTERS)
def test_a_superuser_reads_every_program_and_which_is_which(superuser_desk, own, foreign, name):
    html = text(superuser_desk.get(index(name)))
    assert "Jonas Wirth" in html
    assert "Quentin Fremd" in html
    assert "The other program" in html
    assert superuser_desk.get(page(name, foreign[name])).status_code == 200


@pytest.mark.parametrize("name", REGISTERS)
def test_an_editor_is_sent_away(editor_desk, own, name):
    for url in (index(name), page(name, own[name])):
        response = editor_desk.get(url)
        assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))


@pytest.mark.parametrize("name", REGISTERS)
def test_a_coordinator_without_the_groups_permissions_is_sent_away(editor_desk, program, own, name):
    user = get_user_model().objects.get(pk=editor_desk.session["_auth_user_id"])
    program.coordinators.add(ensure_person(user))
    assert editor_desk.get(index(name)).status_code == 302


@pytest.mark.parametrize("name", REGISTERS)
@pytest.mark.parametrize("verb", ["create", "edit", "delete", "history"])
def test_registers_have_no_address_to_write(superuser_desk, own, name, verb):
    with pytest.raises(NoReverseMatch):
        reverse(f"reverse-mentoring_{name}_modeladmin_{verb}")
    with pytest.raises(NoReverseMatch):
        reverse(f"reverse-mentoring_{name}_modeladmin_{verb}", args=[own[name].pk])
    assert superuser_desk.get(f"{index(name)}{verb}/").status_code == 404
    assert superuser_desk.get(f"{index(name)}{verb}/{own[name].pk}/").status_code == 404


@pytest.mark.parametrize("name", REGISTERS)
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_nothing_is_exported(superuser_desk, own, name, kind):
    response = superuser_desk.get(index(name), {"export": kind})
    assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))


TWO_PEOPLE = {"mentor_name", "program_name", "round_name"}
ALLOWED = {
    MentorRegister: {
        "person_name",
        "program_name",
        "state_words",
        "topic_words",
        "module_words",
        "language_words",
        "about_words",
        "return_words",
        "meeting_words",
        "place_words",
        "manager_words",
        "handed_in_on",
        "shown_since",
        "change_words",
    },
    RequestRegister: TWO_PEOPLE | {"asker_name", "asked_on", "answer_until", "state_words"},
    PairingRegister: TWO_PEOPLE | {"mentee_name", "since", "planned_until", "state_words"},
}


@pytest.mark.parametrize("register", ALLOWED)
def test_only_named_columns_are_shown(register):
    assert set(register.inspect_view_fields) == ALLOWED[register]
    assert set(register.columns) <= ALLOWED[register]
    assert all(hasattr(register, name) for name in register.inspect_view_fields)


def test_a_row_says_what_it_may(desk, own):
    html = text(desk.get(page("requests", own["requests"])))
    for words in ("Margit Brandauer", "Jonas Wirth", "Always open", "Waiting for an answer"):
        assert words in html
    assert "awaiting_answer" not in html


@pytest.mark.parametrize("name", ["requests", "pairings"])
def test_what_two_people_are_about_to_learn_is_theirs(superuser_desk, program, name):
    mentor = make_mentor(program, "Jonas Wirth", topics=["Zwirbelthema"], limit=3)
    chosen = {"module": make_module("Zwirbelmodul"), "topics": [make_topic("Zwirbelthema")]}
    asked = ask(mentor, make_person("Margit Brandauer"), **chosen)
    pairing = make_pairing(mentor, make_person("George Hale"), **chosen)
    assert asked.module.title == pairing.module.title == "Zwirbelmodul"
    html = text(superuser_desk.get(page(name, {"requests": asked, "pairings": pairing}[name])))
    html += text(superuser_desk.get(index(name)))
    assert "Jonas Wirth" in html
    assert "Zwirbel" not in html
    # A mentor's topics are for everybody, so the marker would have been seen.
    assert "Zwirbelthema" in text(superuser_desk.get(page("mentors", mentor)))


def test_who_learns_is_called_so(desk, own):
    html = text(desk.get(index("pairings"))) + text(desk.get(page("pairings", own["pairings"])))
    assert "learner" in html.lower()
    assert "executive" not in html.lower()


def test_a_filter_says_what_the_row_says(desk, own):
    for name, words in [("requests", "Waiting for an answer"), ("pairings", "Running")]:
        assert text(desk.get(index(name))).count(words) >= 2
    assert "Shown" in text(desk.get(index("mentors")))


def test_the_message_of_a_request_is_on_no_page_of_the_admin(superuser_desk, own, foreign):
    asked = own["requests"]
    urls = [index(name) for name in REGISTERS]
    urls += [page(name, own[name]) for name in REGISTERS]
    urls += [f"{index('requests')}?q={MARKER}", f"{index('mentors')}?q={MARKER}"]
    urls += [reverse("wagtailadmin_home"), reverse("wagtailadmin_reports:site_history")]
    urls += [reverse("reverse_mentoring_programs:history", args=[asked.program.pk])]
    urls += [reverse("reverse_mentoring_programs:usage", args=[asked.program.pk])]
    urls += [reverse("reverse_mentoring_rounds:usage", args=[asked.cohort.pk])]
    for url in urls:
        html = text(superuser_desk.get(url))
        # What one has typed oneself stands in the search field and in the filters' links.
        html = html.replace(f'value="{MARKER}"', "").replace(f"q={MARKER}", "")
        assert MARKER not in html, url
    assert asked.words.message == MARKER


@pytest.mark.parametrize(
    "lookup",
    [
        {"words__message__icontains": MARKER},
        {"words__message__icontains": "something else"},
        {"decline_reason": "no_time"},
        {"decline_reason__exact": "other"},
        {"state__exact": "declined"},
        {"mentor_profile__paused": "1"},
        {"mentee__user__password__startswith": "x"},
        {"no_such_field": "1"},
    ],
)
def test_a_lookup_in_the_address_tells_nothing(desk, own, lookup):
    """wagtail-modeladmin takes any lookup: with it one could probe words letter by letter."""
    plain = text(desk.get(index("requests"))).count("data-object-pk")
    assert plain == 2
    assert text(desk.get(index("requests"), lookup)).count("data-object-pk") == plain


@pytest.mark.parametrize("name", REGISTERS)
@pytest.mark.parametrize(
    "query",
    [
        {"p": "0"},
        {"p": "-1"},
        {"p": "999"},
        {"p": "x"},
        {"o": "99"},
        {"o": "x.-.3"},
        {"q": "\x00"},
        {"q": "😀 ‮"},
        {"state": "nonsense"},
        {"program": "x"},
        {"program": "99999999999999999999999"},
        {"round": "-1"},
    ],
)
def test_nonsense_in_the_address_is_no_error(desk, own, name, query):
    assert desk.get(index(name), query).status_code == 200


def test_a_foreign_program_or_round_can_not_be_filtered_by(desk, own, foreign, other_program):
    for query in ({"program": other_program.pk}, {"round": foreign["requests"].cohort_id}):
        assert "Fremd" not in text(desk.get(index("requests"), query))


def test_search_by_person(desk, own, program):
    ask(make_mentor(program, "Aylin Demir"), make_person("Rolf Kern"))
    html = text(desk.get(index("requests"), {"q": "kern"}))
    assert "Rolf Kern" in html
    assert "Margit Brandauer" not in html
    assert "Rolf Kern" in text(desk.get(index("requests"), {"q": "demir"}))
    html = text(desk.get(index("mentors"), {"q": "dem ay"}))
    assert "Aylin Demir" in html
    assert "Jonas Wirth" not in html


@pytest.fixture
def closed_requests(program):
    """One for each way in which a request closes without a yes."""
    jonas = make_mentor(program, "Jonas Wirth", limit=9)
    people = {name: make_person(f"{name} Zu") for name in ("No", "Back", "Late", "Paused")}
    actions.decline_request(ask(jonas, people["No"]), by=jonas.person, reason="too_close")
    actions.withdraw_request(ask(jonas, people["Back"]), by=people["Back"])
    ask(jonas, people["Late"], now=timezone.now() - dt.timedelta(days=30))
    ask(jonas, people["Paused"])
    pause_profile(jonas, by=jonas.person)
    return list(PairingRequest.objects.order_by("pk"))


def test_whatever_closed_a_request_reads_alike(desk, closed_requests):
    def facts(request_):
        html = text(desk.get(page("requests", request_)))
        body = html[html.index("<dl>") : html.index("</dl>")]
        return body.replace(request_.mentee.display_name, "NAME")

    said = {facts(request_) for request_ in closed_requests}
    # The one that lapsed was asked a month ago; all else of it reads like the others.
    assert len(said) == 2
    for words in said:
        assert "Closed" in words
        for state in ("declined", "withdrawn", "expired", "superseded", "close_", "closely"):
            assert state not in words


def test_the_state_filter_offers_open_accepted_closed_and_no_more(desk, closed_requests, program):
    make_pairing(make_mentor(program, "Aylin Demir"), make_person("Ja Wohl"))
    ask(make_mentor(program, "Priya Nair"), make_person("Warte Noch"))
    html = text(desk.get(index("requests")))
    for offered in ("open", "accepted", "closed"):
        assert f"state={offered}" in html
    for never in ("declined", "withdrawn", "expired", "superseded", "awaiting"):
        assert never not in html
    rows = {
        state: text(desk.get(index("requests"), {"state": state})).count("data-object-pk")
        for state in ("open", "accepted", "closed", "declined")
    }
    assert rows == {"open": 1, "accepted": 1, "closed": 4, "declined": 6}


def test_closed_requests_can_not_be_told_apart_by_sorting(desk, closed_requests):
    columns = RequestRegister.columns
    for name in ("answer_until", "state_words"):
        assert getattr(getattr(RequestRegister, name), "admin_order_field", None) is None
        assert name in columns


def test_a_draft_is_its_owners(desk, program):
    draft = offer(program, make_person("Dora Entwurf"))
    assert "Dora" not in text(desk.get(index("mentors")))
    assert desk.get(page("mentors", draft)).status_code == 404
    submit_profile(draft, by=draft.person)
    assert "Dora" in text(desk.get(index("mentors")))


def test_markup_in_a_profile_stays_text(desk, program):
    profile = offer(program, make_person("Eva <b>Fett</b>"), about="<script>alert(1)</script>")
    submit_profile(profile, by=profile.person)
    for url in (index("mentors"), page("mentors", profile)):
        html = text(desk.get(url))
        assert "<script>alert" not in html
        assert "<b>Fett" not in html


def test_filters_of_the_mentor_register(desk, program):
    shown = make_mentor(program, "Jonas Wirth")
    waiting = offer(program, make_person("Zofia Nowak"))
    submit_profile(waiting, by=waiting.person)
    html = text(desk.get(index("mentors"), {"state": "pending"}))
    assert "Zofia Nowak" in html
    assert "Jonas Wirth" not in html
    offer(program, shown.person, about="New words.")
    html = text(desk.get(index("mentors"), {"changed": "yes"}))
    assert "Jonas Wirth" in html
    assert "Zofia Nowak" not in html


def test_empty_registers_say_so(desk):
    for name in REGISTERS:
        assert "yet." in text(desk.get(index(name)))


def more_people(count):
    return Person.objects.bulk_create(
        Person(display_name=f"Person {number}", sort_name=f"person {number}")
        for number in range(count)
    )


def more_mentors(profile, count):
    places = Places.objects.bulk_create(Places(limit=1) for _number in range(count))
    profiles = MentorProfile.objects.bulk_create(
        MentorProfile(program=profile.program, person=person, places=place, state="pending")
        for person, place in zip(more_people(count), places, strict=True)
    )
    topic = make_topic("Chats")
    TopicOffer.objects.bulk_create(
        TopicOffer(content_object=profile, tag=topic) for profile in profiles
    )


def more_requests(request_, count):
    shared = {name: getattr(request_, name) for name in ("program", "cohort", "mentor", "module")}
    now = timezone.now()
    PairingRequest.objects.bulk_create(
        PairingRequest(
            mentee=person, state="declined", created_at=now, closed_at=now, expires_at=now, **shared
        )
        for person in more_people(count)
    )


def more_pairings(pairing, count):
    names = ("program", "cohort", "mentor", "module", "mentor_places", "mentee_places", "ends_on")
    shared = {name: getattr(pairing, name) for name in names}
    now = timezone.now()
    Pairing.objects.bulk_create(
        Pairing(mentee=person, state="ended", started_at=now, closed_at=now, **shared)
        for person in more_people(count)
    )


@pytest.mark.parametrize(
    ("name", "more"),
    [("mentors", more_mentors), ("requests", more_requests), ("pairings", more_pairings)],
)
def test_three_rows_cost_as_many_queries_as_three_hundred(desk, own, name, more, monkeypatch):
    for register in ALLOWED:
        monkeypatch.setattr(register, "list_per_page", 400)

    def rows_and_queries():
        with CaptureQueriesContext(connection) as captured:
            html = text(desk.get(index(name)))
        return html.count("data-object-pk"), len(captured)

    more(own[name], 3)
    desk.get(index(name))
    few_rows, few = rows_and_queries()
    more(own[name], 300)
    many_rows, many = rows_and_queries()
    assert many_rows == few_rows + 300
    assert many == few


def test_a_program_column_only_where_there_are_several(desk, own, program, coordinator):
    assert program.name not in text(desk.get(index("requests")))
    make_program(coordinator=coordinator, name="Second program")
    html = text(desk.get(index("requests")))
    assert program.name in html
    assert "Second program" in html
