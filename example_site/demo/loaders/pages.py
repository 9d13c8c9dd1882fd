"""Builds the page tree: home, news and the two content pages."""

from datetime import datetime, time, timedelta

from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.rich_text import RichText

from example_site.intranet.models import ContentPage, HomePage, NewsIndexPage, NewsPage

from ..news import NEWS
from ..pages import CONTENT_PAGES, NOTICES, QUICK_LINKS, WELCOME
from .pictures import scene


def load():
    home = _home()
    _news(home)
    for entry in CONTENT_PAGES:
        if not home.get_children().filter(slug=entry["slug"]).exists():
            home.add_child(
                instance=ContentPage(
                    slug=entry["slug"],
                    title=entry["title"],
                    intro=entry["intro"],
                    body=entry["body"].strip(),
                    image=scene(entry["scene"]),
                    show_in_menus=True,
                )
            )
    _fill(home)
    return f"{Page.objects.descendant_of(home, inclusive=True).count()} pages"


def _home():
    """The home page, in the place of the welcome page of a new Wagtail."""
    site = Site.objects.get(is_default_site=True)
    if isinstance(site.root_page.specific, HomePage):
        return site.root_page.specific
    old, root = site.root_page, Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Home", slug="corridor", seo_title="Home"))
    site.root_page, site.site_name = home, "Corridor"
    site.save()
    old.delete()
    PageViewRestriction.objects.create(page=home, restriction_type=PageViewRestriction.LOGIN)
    return HomePage.objects.get(pk=home.pk)


def _news(home):
    index = NewsIndexPage.objects.child_of(home).first()
    if index is None:
        intro = "What happens in Hamburg, Leeds, Lyon and Gdańsk, told by those who were there."
        index = home.add_child(
            instance=NewsIndexPage(title="News", slug="news", intro=intro, show_in_menus=True)
        )
    for entry in reversed(NEWS):
        if index.get_children().filter(slug=entry["slug"]).exists():
            continue
        day = timezone.localdate() - timedelta(days=entry["days"])
        story = index.add_child(
            instance=NewsPage(
                slug=entry["slug"],
                title=entry["title"],
                date=day,
                kicker=entry["kicker"],
                intro=entry["intro"],
                image=scene(entry["scene"]),
                author_name=entry["author"],
                body="".join(f"<p>{paragraph}</p>" for paragraph in entry["body"]),
            )
        )
        morning = timezone.make_aware(datetime.combine(day, time(9, 30)))
        NewsPage.objects.filter(pk=story.pk).update(
            first_published_at=morning, last_published_at=morning
        )


def _fill(home):
    """Fills the body once; afterwards it belongs to the editors."""
    if home.body:
        return
    children = {page.slug: page.pk for page in home.get_children()}
    home.body = [
        ("welcome", {"text": WELCOME}),
        ("mentoring", {"program": ""}),
        ("news", {"heading": "News", "number": 5}),
        ("quick_links", {"heading": "Often needed", "links": [_link(*link, children) for link in QUICK_LINKS]}),
        ("notice_board", {"heading": "Notice board", "notices": [_notice(*notice) for notice in NOTICES]}),
        ("colleagues", {"heading": "New in the house", "number": 4}),
    ]  # fmt: skip
    home.save_revision().publish()


def _link(label, hint, slug, children):
    return {
        "label": label,
        "hint": hint,
        "page": Page.objects.get(pk=children[slug]),
        "address": "",
    }


def _notice(title, text):
    return {"title": title, "text": RichText(text)}
