"""Offering to mentor: from an empty form to a shown profile, and back."""

import pytest
from django.urls import reverse

from tests.factories import (
    make_mentor,
    make_module,
    make_pairing,
    make_person,
    make_topic,
    make_user,
    offer,
)
from wagtail_reverse_mentoring.mentors import actions
from wagtail_reverse_mentoring.mentors.forms import MOST_TOPICS
from wagtail_reverse_mentoring.mentors.views import REGISTER_ROW
from wagtail_reverse_mentoring.models import MentorProfile, Pairing, Person, Topic
from wagtail_reverse_mentoring.people.adapter import PeopleAdapter
from wagtail_reverse_mentoring.programs.actions import ensure_participant

pytestmark = pytest.mark.django_db


class WithPhotos(PeopleAdapter):
    def photo_url(self, user):
        return f"/media/{user.username}.jpg"

    def spoken_languages(self, user):
        return ["de-AT", "klingon"]


@pytest.fixture
def url(program):
    def of(name="offer"):
        return reverse(f"wagtail_reverse_mentoring:{name}", args=[program.slug])

    return of


@pytest.fixture
def jonas(db):
    return make_person("Jonas Wirth")


@pytest.fixture
def me(browse, jonas):
    return browse(jonas)


@pytest.fixture
def filled(wikis):
    return {
        "topics": [wikis.slug],
        "other_topics": "",
        "languages": ["en"],
        "another_language": "",
        "meeting": "either",
        "meeting_place": "Hamburg",
        "limit": "1",
        "about": "I write our minutes in the wiki.",
        "wants_to_learn": "How decisions are made.",
    }


def mine(person):
    return MentorProfile.objects.get(person=person)


def text(response):
    return " ".join(response.content.decode().split())


def test_the_empty_form_shows_two_samples_and_who_sees_it(me, url, wikis, intranet):
    html = text(me.get(url()))
    assert "Lena Albers" in html
    assert "Mateo Ruiz" in html
    assert "Who sees this?" in html
    assert "Our social intranet" in html
    assert "Team wikis" in html


def test_looking_at_the_form_makes_nobody(program, browse, url, wikis):
    stranger = Person(user=make_user("Olga Stranger"))
    before = Person.objects.count()
    assert browse(stranger).get(url()).status_code == 200
    assert Person.objects.count() == before
    assert not MentorProfile.objects.exists()


def test_a_first_save_is_a_draft_that_its_owner_previews(me, url, filled, jonas, names):
    response = me.post(url(), filled)
    assert response["Location"] == url("offer_preview")
    html = text(me.get(url("offer_preview")))
    assert "Nobody sees your profile yet." in html
    assert "I write our minutes in the wiki." in html
    assert "Hand it in" in html
    assert mine(jonas).state == "draft"
    assert names() == []


def test_handed_in_it_waits_for_a_coordinator(me, url, filled, jonas, names):
    me.post(url(), filled)
    html = text(me.post(url("offer_submit"), follow=True))
    assert "Your profile is waiting for a coordinator." in html
    assert "Nobody else sees it yet." in html
    assert mine(jonas).state == "pending"
    assert "Hand it in" not in text(me.get(url("offer_preview")))
    assert names() == []


def test_approved_it_is_in_the_directory(me, url, filled, jonas, coordinator, names):
    me.post(url(), filled)
    me.post(url("offer_submit"))
    actions.approve_profile(mine(jonas), by=coordinator)
    assert names() == ["Jonas Wirth"]


def test_a_profile_is_seen_by_its_owner_then_coordinators_then_everybody(
    browse, program, jonas, mentee, coordinator
):
    profile = offer(program, jonas)
    path = reverse("wagtail_reverse_mentoring:mentor", args=[program.slug, profile.uuid])
    assert browse(mentee).get(path).status_code == 404
    assert browse(jonas).get(path).status_code == 200
    assert browse(coordinator).get(path).status_code == 404
    actions.submit_profile(profile, by=jonas)
    assert browse(mentee).get(path).status_code == 404
    html = text(browse(coordinator).get(path))
    assert "Waiting for approval. Only coordinators and Jonas Wirth see this." in html
    assert "Approve or look closer" in html
    assert reverse(REGISTER_ROW, args=[profile.uuid]) in html
    for claim in ("Free now", "not shown to others", "no longer among", "Ask Jonas"):
        assert claim not in html
    assert "not shown to others" in text(browse(jonas).get(path))
    assert "Approve or look closer" not in text(browse(jonas).get(path))
    actions.approve_profile(profile, by=coordinator)
    assert browse(mentee).get(path).status_code == 200


def test_a_profile_taken_down_leads_coordinators_back_to_the_register(
    browse, program, jonas, coordinator
):
    profile = make_mentor(program, person=jonas)
    actions.take_down_profile(profile, by=jonas)
    path = reverse("wagtail_reverse_mentoring:mentor", args=[program.slug, profile.uuid])
    html = text(browse(coordinator).get(path))
    assert "Taken down. Only coordinators and Jonas Wirth see this." in html
    assert "Back to the register" in html
    assert "Free now" not in html


def test_languages_are_offered_by_name_each_once(me, url, settings):
    settings.LANGUAGES = [("en", "English"), ("pt-br", "Brazilian Portuguese")]
    form = me.get(url()).context["form"]
    ticks = [name for _code, name in form.fields["languages"].choices]
    others = [name for _code, name in form.fields["another_language"].widget.choices][1:]
    assert "Brazilian Portuguese" in ticks
    assert not set(ticks) & set(others)
    assert others == sorted(others, key=str.casefold)
    assert len(others) == len(set(others))
    assert {"Chinese", "Spanish", "Portuguese"} < set(others)
    assert not {"Simplified Chinese", "Mexican Spanish", "Australian English"} & set(others)


def test_a_variant_somebody_has_ticked_stays_theirs(me, url, jonas, program):
    make_mentor(program, person=jonas, languages=["zh-hant", "es-mx"])
    form = me.get(url()).context["form"]
    assert form["languages"].value() == ["zh-hant", "es-mx"]
    assert [code for code, _name in form.fields["languages"].choices][:2] == ["zh-hant", "es-mx"]


def test_an_edit_after_approval_is_live_at_once_and_says_so(
    browse, program, url, filled, jonas, mentee
):
    make_mentor(program, person=jonas)
    html = text(browse(jonas).get(url()))
    assert "What you change is live at once." in html
    assert "Lena Albers" not in html
    response = browse(jonas).post(url(), filled | {"about": "Brand new words."}, follow=True)
    assert "Saved, and live" in text(response)
    assert mine(jonas).changed_at is not None
    path = reverse("wagtail_reverse_mentoring:mentor", args=[program.slug, mine(jonas).uuid])
    assert "Brand new words." in text(browse(mentee).get(path))


def test_the_form_comes_back_as_it_was_saved(me, url, filled, wikis, jonas):
    module = make_module()
    me.post(
        url(),
        filled
        | {
            "other_topics": "Podcasts, Short videos",
            "modules": [str(module.translation_key)],
            "another_language": "fr",
            "limit": "3",
        },
    )
    form = me.get(url()).context["form"]
    assert form["topics"].value() == [wikis.slug]
    assert set(form["other_topics"].value().split(", ")) == {"Podcasts", "Short videos"}
    assert form["modules"].value() == [str(module.translation_key)]
    assert form["languages"].value() == ["en", "fr"]
    assert form["limit"].value() == 3


def test_topics_are_matched_whatever_their_case(me, url, filled, jonas):
    make_topic("Écriture d'articles")
    me.post(url(), filled | {"other_topics": "team WIKIS, ÉCRITURE D'ARTICLES, new one,, NEW ONE"})
    assert set(mine(jonas).topics.values_list("name", flat=True)) == {
        "Team wikis",
        "Écriture d'articles",
        "new one",
    }
    assert Topic.objects.filter(name__iexact="team wikis").count() == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"topics": [], "other_topics": " , ,"}, "Name at least one topic"),
        ({"other_topics": ", ".join(f"topic {n}" for n in range(MOST_TOPICS))}, "Ten topics are"),
        ({"other_topics": "x" * 61}, "too long for a topic"),
        ({"other_topics": "x" * 701}, "at most 700 characters"),
        ({"other_topics": "🎉🎉"}, "at least one letter or number"),
        ({"topics": ["no-such-topic"]}, "no-such-topic is not one of the available choices"),
        ({"languages": []}, "Name at least one language."),
        ({"languages": ["klingon"]}, "klingon is not one of the available choices"),
        ({"another_language": "klingon"}, "klingon is not one of the available choices"),
        ({"limit": "0"}, "0 is not one of the available choices"),
        ({"limit": "99"}, "99 is not one of the available choices"),
        ({"limit": ""}, "This field is required."),
        ({"about": "x" * 1001}, "at most 1000 characters"),
        ({"meeting": "by owl"}, "by owl is not one of the available choices"),
        ({"meeting_place": "x" * 121}, "at most 120 characters"),
        ({"modules": ["00000000-0000-0000-0000-000000000000"]}, "not one of the available"),
    ],
)
def test_what_is_refused_says_why_and_loses_nothing(me, url, filled, change, words):
    make_module()
    kept = {"wants_to_learn": "How <b>budgets</b> are made."}
    response = me.post(url(), filled | kept | change)
    html = text(response)
    assert response.status_code == 200
    assert words in html
    assert "Please look at this once more" in html
    assert "How &lt;b&gt;budgets&lt;/b&gt; are made." in html
    assert not MentorProfile.objects.exists()


def test_nobody_writes_html_but_everybody_their_own_script(browse, url, filled, jonas, me):
    words = "<script>alert(1)</script> 🎉 שלום\u0000\u0007 & co\r\nsecond line"
    me.post(url(), filled | {"about": words, "other_topics": "<b>Wikis</b>, שלום"})
    me.post(url("offer_submit"))
    html = text(me.get(url("offer_preview")))
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; 🎉 שלום &amp; co<br>second line" in html
    assert "&lt;b&gt;Wikis&lt;/b&gt;" in html
    assert mine(jonas).about == "<script>alert(1)</script> 🎉 שלום & co\nsecond line"


def test_no_places_anybody_typed_come_from_elsewhere(me, url, filled, jonas):
    other = make_person("Other Person")
    me.post(url(), filled | {"person": other.pk, "state": "listed", "paused": "on"})
    assert mine(jonas).state == "draft"
    assert not MentorProfile.objects.filter(person=other).exists()


def test_a_photo_is_offered_only_where_there_is_one(me, url, filled, jonas, settings):
    assert "shows_photo" not in me.get(url()).context["form"].fields
    settings.WAGTAIL_REVERSE_MENTORING = {"PEOPLE_ADAPTER": f"{__name__}.WithPhotos"}
    html = text(me.get(url()))
    assert f'src="/media/{jonas.user.username}.jpg"' in html
    me.post(url(), filled | {"shows_photo": "on"})
    assert mine(jonas).shows_photo


def test_the_languages_one_speaks_are_preset(me, url, settings):
    settings.WAGTAIL_REVERSE_MENTORING = {"PEOPLE_ADAPTER": f"{__name__}.WithPhotos"}
    form = me.get(url()).context["form"]
    assert form["languages"].value() == ["de"]
    assert ("de", "German") in form.fields["languages"].choices


def test_my_manager_knows_only_where_the_program_asks(me, program, url, filled, jonas):
    assert "manager_knows" not in me.get(url()).context["form"].fields
    program.asks_manager = True
    program.save()
    me.post(url(), filled)
    html = text(me.get(url("offer_preview")))
    assert "Please tick it once you have told them." in html
    assert "Hand it in" not in html
    me.post(url("offer_submit"))
    assert mine(jonas).state == "draft"
    me.post(url(), filled | {"manager_knows": "on"})
    me.post(url("offer_submit"))
    assert mine(jonas).state == "pending"


def test_down_with_one_click_and_in_again(program, me, url, filled, jonas, names, browse):
    make_mentor(program, person=jonas)
    browse(jonas)
    assert url("offer_take_down") in text(me.get(url()))
    html = text(me.post(url("offer_take_down"), follow=True))
    assert "Your profile is taken down." in html
    assert mine(jonas).state == "taken_down"
    assert names() == []
    browse(jonas).post(url("offer_submit"))
    assert mine(jonas).state == "pending"


def test_a_pause_and_its_end(program, url, jonas, browse, look):
    make_mentor(program, person=jonas)
    html = text(browse(jonas).post(url("offer_pause"), follow=True))
    assert "Take requests again" in html
    assert "Not taking requests at the moment" in text(look())
    browse(jonas).post(url("offer_resume"))
    assert not mine(jonas).paused
    assert look().context["answer"].cards[0].is_free


@pytest.mark.parametrize("step", ["submit", "take_down", "pause", "resume"])
def test_a_step_twice_or_too_late_is_no_accident(program, browse, jonas, url, step):
    make_mentor(program, person=jonas)
    for _click in range(2):
        response = browse(jonas).post(url(f"offer_{step}"), follow=True)
        assert response.status_code == 200
    assert url("offer_preview") == response.redirect_chain[-1][0]


@pytest.mark.parametrize("step", ["submit", "take_down", "pause", "resume"])
def test_steps_are_posts_of_their_owner(program, browse, mentee, mentor, url, step):
    me = browse(mentee)
    assert me.get(url(f"offer_{step}")).status_code == 405
    assert me.post(url(f"offer_{step}"))["Location"] == url()
    mentor.refresh_from_db()
    assert (mentor.state, mentor.paused) == ("listed", False)


def test_lowering_the_limit_below_the_load_ends_nothing_and_says_so(
    program, browse, jonas, url, filled
):
    profile = make_mentor(program, person=jonas, limit=3)
    for name in ("Rolf Anders", "Anita Berg"):
        make_pairing(profile, make_person(name))
    html = text(browse(jonas).post(url(), filled | {"limit": "1"}, follow=True))
    assert "You are working with 2 people at the moment" in html
    assert "Nothing ends" in html
    assert Pairing.objects.open().count() == 2
    assert profile.places.__class__.objects.get(pk=profile.places_id).limit == 1


def test_saving_twice_makes_one_profile(me, url, filled, jonas):
    for _click in range(2):
        me.post(url(), filled)
    assert MentorProfile.objects.filter(person=jonas).count() == 1


def test_a_program_that_is_not_open_takes_no_offers(
    program, browse, coordinator, jonas, url, filled
):
    program.opened_at = None
    program.save()
    assert browse(jonas).get(url()).status_code == 404
    assert browse(coordinator).get(url()).status_code == 200


def test_whoever_may_not_mentor_reads_it_instead_of_a_form(program, me, url, filled, jonas):
    participant = ensure_participant(program, jonas)
    participant.may_mentor = False
    participant.save()
    html = text(me.get(url()))
    assert "This step is not yours to take." in html
    assert 'name="about"' not in html
    me.post(url(), filled)
    assert not MentorProfile.objects.exists()


def test_log_in_first_then_the_form(me, url, filled):
    me.logout()
    assert me.get(url())["Location"].endswith("?next=" + url())
    assert me.post(url("offer_submit"))["Location"].endswith("?next=" + url())
