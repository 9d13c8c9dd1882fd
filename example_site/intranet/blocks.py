"""The blocks an editor builds the home page from."""

from django.utils import timezone
from wagtail import blocks

from wagtail_reverse_mentoring.host.blocks import MentoringTeaserBlock

from .employees import Employee


class WelcomeBlock(blocks.StructBlock):
    """Greets the reader by name; the words below the greeting are the editor's."""

    text = blocks.TextBlock(rows=2)

    class Meta:
        icon = "user"
        template = "intranet/blocks/welcome.html"

    def get_context(self, value, parent_context=None):
        now = timezone.localtime()
        greeting = "morning" if now.hour < 12 else "afternoon" if now.hour < 18 else "evening"
        return super().get_context(value, parent_context) | {"greeting": greeting, "now": now}


class NewsBlock(blocks.StructBlock):
    """The newest news: the first one large, the others as cards."""

    heading = blocks.CharBlock(default="News")
    number = blocks.IntegerBlock(default=5, min_value=1, max_value=9)

    class Meta:
        icon = "doc-full"
        template = "intranet/blocks/news.html"

    def get_context(self, value, parent_context=None):
        # The pages are made of these blocks, so they can't be imported above.
        from .pages import NewsIndexPage, NewsPage  # noqa: PLC0415

        news = NewsPage.objects.live().select_related("image").order_by("-date", "-pk")
        return super().get_context(value, parent_context) | {
            "stories": news[: value["number"]],
            "index": NewsIndexPage.objects.live().first(),
        }


class QuickLinkBlock(blocks.StructBlock):
    label = blocks.CharBlock()
    hint = blocks.CharBlock(required=False)
    page = blocks.PageChooserBlock(required=False)
    address = blocks.CharBlock(required=False, help_text="Used when no page is chosen.")

    class Meta:
        icon = "link"


class QuickLinksBlock(blocks.StructBlock):
    heading = blocks.CharBlock(default="Often needed")
    links = blocks.ListBlock(QuickLinkBlock())

    class Meta:
        icon = "link"
        template = "intranet/blocks/quick_links.html"


class NoticeBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    text = blocks.RichTextBlock(features=["bold", "italic", "link", "ul"])

    class Meta:
        icon = "info-circle"


class NoticeBoardBlock(blocks.StructBlock):
    """Short notices side by side: the canteen, the car park, the lift."""

    heading = blocks.CharBlock(default="Notice board")
    notices = blocks.ListBlock(NoticeBlock())

    class Meta:
        icon = "list-ul"
        template = "intranet/blocks/notice_board.html"


class ColleaguesBlock(blocks.StructBlock):
    """The colleagues who joined last."""

    heading = blocks.CharBlock(default="New in the house")
    number = blocks.IntegerBlock(default=4, min_value=1, max_value=12)

    class Meta:
        icon = "group"
        template = "intranet/blocks/colleagues.html"

    def get_context(self, value, parent_context=None):
        newest = Employee.objects.active().exclude(joined=None).order_by("-joined", "pk")
        return super().get_context(value, parent_context) | {"people": newest[: value["number"]]}


# What an editor may put on the home page, in the order of the menu.
HOME_BLOCKS = [
    ("welcome", WelcomeBlock()),
    ("mentoring", MentoringTeaserBlock()),
    ("news", NewsBlock()),
    ("quick_links", QuickLinksBlock()),
    ("notice_board", NoticeBoardBlock()),
    ("colleagues", ColleaguesBlock()),
    ("rich_text", blocks.RichTextBlock(icon="pilcrow", template="intranet/blocks/prose.html")),
]
