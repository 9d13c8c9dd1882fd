"""Every page of ours as somebody meets it: axe finds nothing, nothing scrolls sideways, nothing is red."""

import pytest

pytestmark = pytest.mark.journey

PLACES = {
    "mentee": [
        "/",
        "/reverse-mentoring/",
        "/reverse-mentoring/mentors/",
        "/reverse-mentoring/mentors/?q=wiki&free=1&order=name",
        "/reverse-mentoring/mentors/?q=nobody-is-called-this",
        "/reverse-mentoring/mentors/suggest/",
        "/mentoring/yours/",
        "/mentoring/notices/",
        "/mentoring/reverse-mentoring/help/",
        "/mentoring/reverse-mentoring/offer/",
        "/search/?q=wiki",
        "/demo/mail/",
    ],
    "mentor": [
        "/mentoring/reverse-mentoring/offer/",
        "/mentoring/reverse-mentoring/offer/preview/",
    ],
    "coordinator": [
        "/admin/",
        "/admin/reverse-mentoring/programs/",
        "/admin/reverse-mentoring/rounds/",
        "/admin/reverse-mentoring/mentors/",
        "/admin/reverse-mentoring/requests/",
        "/admin/reverse-mentoring/pairings/",
        "/admin/snippets/wagtail_reverse_mentoring/module/",
        "/admin/snippets/wagtail_reverse_mentoring/topicarea/",
        "/admin/snippets/wagtail_reverse_mentoring/topic/",
    ],
}
SCREENS = ["desk", "phone"]
LIGHT = ["light", "dark"]


def look(visitor, address=None):
    if address:
        visitor.go(address)
    assert visitor.axe() == [], visitor.page.url
    visitor.fits()
    assert not visitor.red, visitor.page.url


@pytest.mark.parametrize("light", LIGHT)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen(visit, screen, light):
    for username in ("mentee", "mentor"):
        visitor = visit(username, screen, color_scheme=light)
        for address in PLACES[username]:
            look(visitor, address)


@pytest.mark.parametrize("light", LIGHT)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_on_the_way_to_a_mentoring(visit, screen, light):
    """The pages that only a story leads to: profile, form, errors, request, answer, pairing."""
    options = {"color_scheme": light}
    margit = visit("mentee", screen, **options)
    margit.go("/reverse-mentoring/mentors/?q=Jonas")
    margit.tap("Jonas Wirth")
    look(margit)
    margit.tap("Ask Jonas Wirth")
    look(margit)
    margit.unfold("Add a few words")
    margit.page.get_by_label("In your own words").fill("x" * 900)
    margit.page.evaluate("document.querySelector('textarea').removeAttribute('maxlength')")
    margit.page.get_by_label("In your own words").fill("x" * 900)
    margit.tap("Send to Jonas Wirth")
    margit.reads("Please look at this once more")
    look(margit)
    margit.page.get_by_label("In your own words").fill("Shorter.")
    margit.tap("Send to Jonas Wirth")
    look(margit)

    jonas = visit("mentor", screen, **options)
    look(jonas, margit.page.url)
    jonas.unfold("No, not this time")
    look(jonas)
    jonas.tap("Yes, let's meet")
    look(jonas)
    look(margit, jonas.page.url)
    margit.unfold("End this mentoring")
    look(margit)
    margit.tap("End it now")
    look(margit)
    look(margit, "/mentoring/yours/")


@pytest.mark.parametrize("light", LIGHT)
@pytest.mark.parametrize("screen", SCREENS)
def test_the_coordinators_desk(visit, screen, light):
    marie = visit("coordinator", screen, color_scheme=light)
    for address in PLACES["coordinator"]:
        marie.go(address)
        assert marie.axe() == [], address


def test_without_javascript_the_filters_work_on_a_phone(visit):
    margit = visit("mentee", "phone-no-js")
    margit.go("/reverse-mentoring/mentors/")
    margit.unfold("Filter")
    margit.tick("German")
    margit.tap("Show mentors")
    margit.reads(r"\d+ mentors")
    margit.does_not_read("25 mentors")
    assert "language=de" in margit.page.url
