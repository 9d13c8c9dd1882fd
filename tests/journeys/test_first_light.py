"""An executive finds a mentor on the intranet, asks, and the mentor says yes."""

import re

import pytest

from example_site.demo.people import username_of

pytestmark = pytest.mark.journey


def test_the_whole_story(visit, way):
    margit = visit("mentee", way)
    margit.reads(r"matching until Friday \d+ \w+, 9 mentors are free")

    # From the landing page by "Suggest three" to the sent request: six taps at most, beside ticks.
    margit.go("/reverse-mentoring/")
    margit.taps = 0
    margit.tap(re.compile("See all mentors|Find a mentor"))
    margit.tap(re.compile("Suggest three"))
    margit.tick("I want to try things out, hands on.")
    margit.tick("I want to start from scratch.")
    margit.tap("Suggest three mentors")
    because = margit.page.get_by_text("Starts with").or_(margit.page.get_by_text("Can show you"))
    assert because.count() >= 3
    margit.tap(re.compile("Jonas Wirth|Kwame Boateng|Felix|Chloe|Ingrid|Nadia|Priya|Mei"))
    mentor = margit.heading()
    margit.tap(re.compile("^Ask "))
    margit.reads("Who sees this?")
    margit.reads("Never your message")
    margit.tap(re.compile("^Send to "))
    assert margit.taps <= 6
    margit.reads(rf"Sent\. {mentor} has until \w+")
    margit.reads("Nobody else sees this")
    assert not margit.red


def test_by_a_card_it_takes_four_taps_and_the_mentor_says_yes(visit, way):
    margit = visit("mentee", way)
    margit.go("/reverse-mentoring/")
    margit.taps = 0
    # Today's first face, whoever it is; Aylin has been asked already.
    names = margit.page.locator(".rm-cards h3").all_inner_texts()
    name = next(name for name in names if name != "Aylin Demir")
    margit.tap(name)
    margit.tap(f"Ask {name}")
    margit.tap(f"Send to {name}")
    assert margit.taps <= 4
    request = margit.page.url

    mentor = visit(username_of(name.split()[0].lower()), way)
    mentor.tap(re.compile("new notice"))
    mentor.tap(re.compile("Margit Brandauer would like to learn from you"))
    assert mentor.page.url == request
    mentor.tap("Yes, let's meet")
    mentor.reads("That's a yes")
    mentor.reads("margit.brandauer@brandt-hale.example")
    pairing = mentor.page.url

    margit.go("/mentoring/yours/")
    margit.tap(f"Mentoring with {name}")
    assert margit.page.url == pairing
    margit.reads("What to do next")
    margit.reads("Write or call, today")
    assert not margit.red + mentor.red


def ask_jonas(margit, words=""):
    margit.go("/reverse-mentoring/mentors/?q=Jonas")
    margit.tap("Jonas Wirth")
    margit.tap("Ask Jonas Wirth")
    if words:
        margit.unfold("Add a few words")
        margit.page.get_by_label("In your own words").fill(words)
    margit.tap("Send to Jonas Wirth")


def test_what_became_of_it_for_everybody_else(visit):
    """Aylin is told that Margit has found a mentor; Marie sees a register without a word of it."""
    ask_jonas(visit("mentee"), "A word only for Jonas: Zwiebelfisch.")
    jonas = visit("mentor")
    jonas.tap(re.compile("1 new notice"))
    jonas.tap(re.compile("Margit Brandauer would like"))
    jonas.reads("Zwiebelfisch")
    jonas.tap("Yes, let's meet")

    aylin = visit("aylin")
    aylin.go("/mentoring/notices/")
    aylin.reads("The request from Margit Brandauer is closed Margit Brandauer has found a mentor")

    marie = visit("coordinator")
    for register in ("requests", "pairings"):
        marie.go(f"/admin/reverse-mentoring/{register}/")
        marie.reads("Margit Brandauer")
        marie.reads("Jonas Wirth")
        marie.does_not_read("Zwiebelfisch")


def test_the_mail_that_went_out(visit):
    margit = visit("mentee")
    ask_jonas(margit)
    for _attempt in range(20):
        margit.go("/demo/mail/")
        if "jonas.wirth@brandt-hale.example" in margit.page.content():
            break
        margit.page.wait_for_timeout(1000)
    margit.reads("jonas.wirth@brandt-hale.example")
    margit.reads("Margit Brandauer would like to learn from you")


def test_a_no_and_the_way_on(visit, way):
    aylin = visit("aylin", way)
    aylin.go("/mentoring/yours/")
    aylin.tap("Margit Brandauer asks you")
    aylin.unfold("No, not this time")
    aylin.tap("Send the no")
    aylin.reads("That's a no, and that's fine")

    margit = visit("mentee", way)
    margit.tap(re.compile("new notice"))
    margit.does_not_read("prefer not to say")
    margit.tap(re.compile("Aylin Demir"), role="link")
    assert "/mentors/suggest/" in margit.page.url
    margit.go("/mentoring/yours/")
    margit.unfold("Past requests and mentoring")
    margit.tap("You asked Aylin Demir")
    margit.reads("It didn't work out this time")
    assert not margit.red + aylin.red


def test_marie_approves_a_mentor_who_then_stands_in_the_directory(visit):
    marie = visit("coordinator")
    marie.go("/admin/")
    marie.tap(re.compile("2 .*approv|to approve", re.I))
    marie.tap(re.compile("Approve"))
    marie.tap(re.compile("Yes, show|Approve|Show"), role="button")
    marie.go("/reverse-mentoring/mentors/?order=name")
    marie.reads("26 mentors")


def test_becoming_a_mentor(visit, way):
    rolf = visit("rolf", way)
    rolf.go("/mentoring/reverse-mentoring/offer/")
    rolf.tick("Team wikis")
    rolf.page.get_by_label("A few lines about you").fill("I sing in the works choir.")
    rolf.tap(re.compile("Save and look|Preview|Save"), role="button")
    rolf.reads("I sing in the works choir.")
    rolf.tap(re.compile("Hand it in"), role="button")
    rolf.reads("waiting for a coordinator|waits for a coordinator")
    assert not rolf.red
