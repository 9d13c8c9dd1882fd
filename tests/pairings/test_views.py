"""The screens of asking, answering and working together, as their people meet them."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import ask, make_cohort, make_mentor, make_module, make_pairing, make_person
from wagtail_reverse_mentoring.core import seats
from wagtail_reverse_mentoring.mentors.actions import take_down_profile
from wagtail_reverse_mentoring.models import HelpCall, Pairing, PairingRequest
from wagtail_reverse_mentoring.pairings import actions

pytestmark = pytest.mark.django_db


def url(name, program, **kwargs):
    return reverse(f"wagtail_reverse_mentoring:{name}", kwargs={"program": program.slug, **kwargs})


@pytest.fixture
def ask_url(mentor):
    return url("ask", mentor.program, profile=mentor.uuid)


@pytest.fixture
def request_(mentor, mentee):
    return ask(mentor, mentee, message="I'd like to see a wiki.")


def page(request_, step=""):
    return url(f"request{step}", request_.program, uuid=request_.uuid)


def test_asking_needs_no_typing(browse, mentee, mentor, ask_url):
    browser = browse(mentee)
    form = browser.get(ask_url).context["form"]
    assert form.initial["module"] == "not-sure"
    answer = browser.post(ask_url, {"module": "not-sure"}, follow=True)
    assert "has until" in answer.content.decode()
    assert PairingRequest.objects.get().mentor == mentor.person


def test_topics_and_module_are_preset_from_the_filter_and_unknown_ones_fall_out(
    browse, mentee, mentor, ask_url
):
    module = make_module()
    query = (
        f"?topic=team-wikis&topic=nothing&topic=%00&module={module.translation_key}&module=nonsense"
    )
    form = browse(mentee).get(ask_url + query).context["form"]
    assert form.initial["topics"] == ["team-wikis"]
    assert form.initial["module"] == str(module.translation_key)


def test_looking_at_the_form_writes_nothing(client, mentor, ask_url, django_user_model):
    newcomer = django_user_model.objects.create_user("newcomer", password="demo")
    client.force_login(newcomer)
    assert client.get(ask_url).status_code == 200
    assert not hasattr(newcomer, "reverse_mentoring_person")


def test_a_tapped_opening_becomes_the_first_line(browse, mentee, ask_url):
    browse(mentee).post(ask_url, {"module": "not-sure", "opening": "fresh", "message": "Hello!"})
    words = PairingRequest.objects.get().words.message.splitlines()
    assert words == ["I'm curious how you see things here.", "Hello!"]


@pytest.mark.parametrize(
    "bad",
    [
        {"module": "nonsense"},
        {},
        {"module": "not-sure", "topics": ["not-offered"]},
        {"module": "not-sure", "opening": "tampered"},
        {"module": "not-sure", "message": "x" * 801},
        {"module": "not-sure", "message": "nul\x00byte"},
    ],
)
def test_what_cannot_be_sent_comes_back_filled(browse, mentee, ask_url, bad):
    answer = browse(mentee).post(ask_url, {"message": "Keep these words.", **bad})
    assert answer.status_code == 200
    assert answer.context["form"].errors
    if "message" not in bad:
        assert "Keep these words." in answer.content.decode()
    assert not PairingRequest.objects.exists()


def test_more_than_three_topics_are_refused(browse, mentee, program):
    mentor = make_mentor(program, topics=["A", "B", "C", "D"])
    answer = browse(mentee).post(
        url("ask", program, profile=mentor.uuid),
        {"module": "not-sure", "topics": ["a", "b", "c", "d"]},
    )
    assert "Please choose three at most." in answer.content.decode()


@pytest.mark.parametrize(
    "words",
    ["<script>alert(1)</script>", "🦆 emoji", "مرحبا", "\u202eright to left", "' OR 1=1 --"],
)
def test_odd_words_arrive_as_they_were_typed(browse, mentee, mentor, ask_url, words):
    browse(mentee).post(ask_url, {"module": "not-sure", "message": words})
    shown = browse(mentor.person).get(page(PairingRequest.objects.get())).content.decode()
    assert "<script>alert" not in shown
    assert PairingRequest.objects.get().words.message == words


def test_a_second_click_leads_to_the_request_there_is(browse, mentee, ask_url):
    browser = browse(mentee)
    browser.post(ask_url, {"module": "not-sure"})
    answer = browser.post(ask_url, {"module": "not-sure"})
    assert answer.url == page(PairingRequest.objects.get())


def test_a_refusal_stands_on_the_page_with_its_reason(browse, mentee, mentor, ask_url):
    make_pairing(mentor, make_person("Rolf Petersen"))
    shown = browse(mentee).get(ask_url).content.decode()
    assert "Jonas Wirth has no free place at the moment." in shown
    assert 'name="module"' not in shown


def test_somebody_who_lost_the_race_reads_why_and_keeps_the_words(browse, mentee, mentor, ask_url):
    browser = browse(mentee)
    browser.get(ask_url)
    make_pairing(mentor, make_person("Rolf Petersen"))
    answer = browser.post(ask_url, {"module": "not-sure", "message": "My careful words."})
    assert "no free place" in answer.content.decode()
    assert "My careful words." in answer.content.decode()


def test_log_in_comes_first_and_leads_back(client, ask_url):
    assert client.get(ask_url).url.endswith(f"?next={ask_url}")
    assert client.post(ask_url).url.endswith(f"?next={ask_url}")


def test_after_log_in_a_posted_answer_leads_to_its_page(client, request_):
    assert client.post(page(request_, "_accept")).url.endswith(f"?next={page(request_)}")


def test_the_mentor_reads_the_message_and_two_buttons(browse, mentor, request_):
    shown = browse(mentor.person).get(page(request_)).content.decode()
    assert "I&#x27;d like to see a wiki." in shown
    assert page(request_, "_accept") in shown
    assert page(request_, "_decline") in shown


@pytest.mark.parametrize("step", ["_accept", "_decline", "_withdraw"])
def test_a_get_changes_nothing(browse, mentor, request_, step):
    assert browse(mentor.person).get(page(request_, step)).status_code == 405
    request_.refresh_from_db()
    assert request_.is_open


def test_others_don_t_know_of_a_request(browse, request_, coordinator, django_user_model):
    other = make_person("Rolf Petersen")
    chief = make_person("Super User")
    django_user_model.objects.filter(pk=chief.user_id).update(is_superuser=True)
    for person in (other, coordinator, chief):
        assert browse(person).get(page(request_)).status_code == 404
        assert browse(person).post(page(request_, "_accept")).status_code == 404


def test_yes_leads_both_to_what_comes_next(browse, mentor, mentee, request_):
    answer = browse(mentor.person).post(page(request_, "_accept"), follow=True)
    pairing = Pairing.objects.get()
    for person, partner in ((mentor.person, mentee), (mentee, mentor.person)):
        shown = browse(person).get(url("pairing", pairing.program, uuid=pairing.uuid))
        text = shown.content.decode()
        assert f"mailto:{partner.user.email}" in text
        assert text.count('class="rm-step"') == 3
    assert answer.status_code == 200


def test_yes_again_from_an_old_tab_tells_how_it_stands(browse, mentor, request_):
    browser = browse(mentor.person)
    browser.post(page(request_, "_accept"))
    answer = browser.post(page(request_, "_accept"), follow=True)
    assert "settled meanwhile" in answer.content.decode()
    assert Pairing.objects.count() == 1


def test_the_asker_never_reads_why(browse, mentor, mentee, request_):
    browse(mentor.person).post(page(request_, "_decline"), {"reason": "too_close"})
    shown = browse(mentee).get(page(request_)).content.decode()
    assert "It didn&#x27;t work out this time." in shown
    assert "closely" not in shown
    request_.refresh_from_db()
    assert request_.decline_reason == "too_close"


def test_a_no_with_a_tampered_reason_is_a_no_without_one(browse, mentor, request_):
    browse(mentor.person).post(page(request_, "_decline"), {"reason": "drop table"})
    request_.refresh_from_db()
    assert (request_.state, request_.decline_reason) == ("declined", "unsaid")


def test_a_no_may_come_with_a_pause(browse, mentor, request_):
    browse(mentor.person).post(page(request_, "_decline"), {"pause": "on"})
    mentor.refresh_from_db()
    assert mentor.paused


def test_taking_back(browse, mentee, request_):
    answer = browse(mentee).post(page(request_, "_withdraw"), follow=True)
    assert "You have taken your request back." in answer.content.decode()


def test_a_lapsed_request_offers_nothing_to_press(browse, mentor, mentee):
    request_ = ask(mentor, mentee, now=timezone.now() - dt.timedelta(days=30))
    shown = browse(mentor.person).get(page(request_)).content.decode()
    assert "The time to answer is over." in shown
    assert page(request_, "_accept") not in shown


def test_a_full_mentor_is_told_before_pressing_yes(browse, program, mentee):
    mentor = make_mentor(program, limit=2)
    waiting = ask(mentor, mentee)
    make_pairing(mentor, make_person("Rolf Petersen"))
    seats.set_limit(mentor.places_id, 1)
    shown = browse(mentor.person).get(page(waiting)).content.decode()
    assert "All your places are taken." in shown
    assert page(waiting, "_accept") not in shown


def test_contact_is_for_the_time_of_the_pairing(browse, mentor, mentee):
    pairing = make_pairing(mentor, mentee)
    actions.end_pairing(pairing, by=mentee)
    shown = browse(mentee).get(url("pairing", pairing.program, uuid=pairing.uuid))
    assert "mailto:" not in shown.content.decode()


def test_others_don_t_know_of_a_pairing(browse, mentor, mentee, coordinator):
    pairing = make_pairing(mentor, mentee)
    for person in (coordinator, make_person("Rolf Petersen")):
        for name, verb in (("pairing", "get"), ("pairing_end", "post")):
            answer = getattr(browse(person), verb)(url(name, pairing.program, uuid=pairing.uuid))
            assert answer.status_code == 404


def test_ending_takes_one_click_and_no_reason(browse, mentor, mentee):
    pairing = make_pairing(mentor, mentee)
    answer = browse(mentee).post(
        url("pairing_end", pairing.program, uuid=pairing.uuid), follow=True
    )
    assert "has ended" in answer.content.decode()


def test_help_sends_what_is_typed_and_asks_for_at_least_a_word(browse, mentee, program):
    browser = browse(mentee)
    assert browser.post(url("help", program), {"words": "  "}).context["form"].errors
    browser.post(url("help", program), {"words": "Please call me."})
    assert HelpCall.objects.get().words == "Please call me."


def test_before_matching_opens_the_page_names_the_day(browse, mentee, mentor):
    program = mentor.program
    program.cohorts.all().delete()
    cohort = make_cohort(program, matching_in=30, starts_in=50)
    shown = browse(mentee).get(url("ask", program, profile=mentor.uuid)).content.decode()
    assert f"{cohort.matching_from.day} " in shown
    assert "when matching opens" in shown


def test_a_program_that_is_not_open_is_unknown(browse, mentee, mentor, ask_url):
    type(mentor.program).objects.update(opened_at=None)
    assert browse(mentee).get(ask_url).status_code == 404


def test_a_mentor_who_steps_down_meanwhile_leaves_the_words_in_the_form(
    browse, mentee, mentor, ask_url
):
    browser = browse(mentee)
    browser.get(ask_url)
    take_down_profile(mentor, by=mentor.person)
    answer = browser.post(ask_url, {"module": "not-sure", "message": "My careful words."})
    assert "Jonas Wirth is no longer among the mentors." in answer.content.decode()
    assert "My careful words." in answer.content.decode()
    assert browser.get(ask_url).status_code == 404


def test_a_request_that_a_yes_elsewhere_closed_says_so(browse, program, mentor, mentee):
    other = ask(make_mentor(program, "Aylin Demir"), mentee)
    third = ask(mentor, make_person("Rolf Petersen"))
    make_pairing(mentor, mentee)
    shown = browse(mentee).get(page(other)).content.decode()
    assert "Closed, because you found a mentor meanwhile." in shown
    shown = browse(third.mentee).get(page(third)).content.decode()
    assert "It didn&#x27;t work out this time." in shown


@pytest.mark.parametrize("refused", ["limit", "full", "asked", "closed"])
def test_every_refusal_has_a_way_on(browse, program, mentor, mentee, ask_url, refused):
    if refused == "limit":
        for name in ("Aylin Demir", "Priya Nair"):
            ask(make_mentor(program, name), mentee)
        way = reverse("wagtail_reverse_mentoring:yours")
    elif refused == "full":
        make_pairing(mentor, make_person("Rolf Petersen"))
        way = url("suggest", program)
    elif refused == "asked":
        way = page(ask(mentor, mentee))
    else:
        program.cohorts.all().delete()
        way = url("mentors", program)
    assert f'href="{way}"' in browse(mentee).get(ask_url).content.decode()
