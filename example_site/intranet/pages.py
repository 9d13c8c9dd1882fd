"""The page types of the intranet: home, news and plain content."""

from django.core.paginator import Paginator
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model_string
from wagtail.models import Page
from wagtail.search import index

from .blocks import HOME_BLOCKS

PROSE = ["h2", "h3", "bold", "italic", "link", "ol", "ul", "hr", "image", "document-link"]


class HomePage(Page):
    body = StreamField(HOME_BLOCKS, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("body")]
    max_count_per_parent = 2
    template = "intranet/home_page.html"


class NewsIndexPage(Page):
    intro = models.CharField(max_length=255, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("intro")]
    search_fields = [*Page.search_fields, index.SearchField("intro")]
    parent_page_types = ["intranet.HomePage"]
    template = "intranet/news_index_page.html"

    def get_context(self, request, *args, **kwargs):
        news = (
            NewsPage.objects.live().child_of(self).select_related("image").order_by("-date", "-pk")
        )
        stories = Paginator(news, 12).get_page(request.GET.get("page"))
        return super().get_context(request, *args, **kwargs) | {"stories": stories}


class NewsPage(Page):
    date = models.DateField(default=timezone.localdate)
    kicker = models.CharField(
        max_length=40, blank=True, help_text="One or two words: what is it about?"
    )
    intro = models.TextField(max_length=400)
    image = models.ForeignKey(
        get_image_model_string(), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    body = RichTextField(features=PROSE)
    author_name = models.CharField(max_length=80, blank=True)

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [FieldPanel("date"), FieldPanel("kicker"), FieldPanel("author_name")],
            "About this story",
        ),
        FieldPanel("intro"),
        FieldPanel("image"),
        FieldPanel("body"),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("body"),
        index.FilterField("date"),
    ]
    parent_page_types = ["intranet.NewsIndexPage"]
    subpage_types = []
    template = "intranet/news_page.html"

    def get_context(self, request, *args, **kwargs):
        others = NewsPage.objects.live().sibling_of(self, inclusive=False)
        return super().get_context(request, *args, **kwargs) | {
            "others": others.select_related("image").order_by("-date", "-pk")[:3]
        }


class ContentPage(Page):
    intro = models.TextField(max_length=400, blank=True)
    image = models.ForeignKey(
        get_image_model_string(), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    body = RichTextField(features=PROSE)

    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        FieldPanel("image"),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]
    template = "intranet/content_page.html"
