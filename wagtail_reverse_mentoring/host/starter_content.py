"""What a new program can start with: three modules, five themes, thirty topics. Editors go on."""

import uuid

from django.utils.translation import gettext_lazy as _

from ..programs.models import Module, Topic, TopicArea

# (key, title, summary, wish). The keys make translations of one another out of the rows of two
# languages, whoever sets up which first.
MODULES = [
    (
        "basics",
        _("The basics"),
        _("First steps at your own pace: what is where, your profile, your first post."),
        _("I want to start from scratch."),
    ),
    (
        "at-work",
        _("Use it at work"),
        _("One routine of your team moves to where everybody can see it and join in."),
        _("I know my way around and want it to help my team."),
    ),
    (
        "own-project",
        _("A project of your own"),
        _("You plan, build and hand over something real, for example a project wiki."),
        _("I have something in mind and want to build it."),
    ),
]

# (key, title, summary, wish, topics)
AREAS = [
    (
        "ideas",
        _("The ideas behind it"),
        _("Why people share, how networks work, and what changes when everybody can speak."),
        _("I want to understand why people work this way."),
        [
            _("Working out loud"),
            _("Building a network"),
            _("How feeds choose what we see"),
            _("Privacy and trust online"),
            _("Telling true from false"),
            _("What AI can and cannot do"),
        ],
    ),
    (
        "company",
        _("In our own company"),
        _("Where colleagues use it already: with customers, in projects, for hiring, at events."),
        _("I want to see what others here do with it."),
        [
            _("Customers on social media"),
            _("Project communication"),
            _("Finding experts"),
            _("Hiring with social media"),
            _("Hybrid events"),
            _("Working across sites"),
        ],
    ),
    (
        "intranet",
        _("Our social intranet"),
        _("Find, follow, share: how to get something out of the place we all share."),
        _("I want to feel at home in our intranet."),
        [
            _("A good profile"),
            _("Groups and communities"),
            _("News and blogs"),
            _("Search that finds"),
            _("Team wikis"),
            _("Notifications under control"),
        ],
    ),
    (
        "tools",
        _("Tools and tricks"),
        _("Hands on: what saves you time, tried out on your own work."),
        _("I want to try things out, hands on."),
        [
            _("AI assistants"),
            _("Writing good prompts"),
            _("Chat instead of mail"),
            _("Video calls"),
            _("Shared documents"),
            _("Task boards"),
        ],
    ),
    (
        "leading",
        _("Leading with it"),
        _("What you do differently as somebody who leads, on an example from your own area."),
        _("I want to make use of it in my own area."),
        [
            _("Blogging as a leader"),
            _("Asking for feedback in the open"),
            _("Meetings without slides"),
            _("Project wikis"),
            _("AI in the team"),
            _("Leading teams at a distance"),
        ],
    ),
]


def add_starter_content(locale):
    """Add what is missing in this language, inside the caller's translation. Returns what was added.

    Modules or themes that are there already, edited or not, are left as they are; so are topics
    as soon as one of them has a theme.
    """
    modules = [] if _has_rows(Module, locale) else MODULES
    areas = [] if _has_rows(TopicArea, locale) else AREAS
    for place, (key, *texts) in enumerate(modules):
        _add(Module, f"module/{key}", place, texts, locale)
    for place, (key, *texts, _topics) in enumerate(areas):
        _add(TopicArea, f"area/{key}", place, texts, locale)
    topics = 0 if Topic.objects.filter(area__isnull=False).exists() else _add_topics(locale)
    return {"modules": len(modules), "themes": len(areas), "topics": topics}


def _has_rows(model, locale):
    return model.objects.filter(locale=locale).exists()


def _add(model, key, place, texts, locale):
    title, summary, wish = map(str, texts)
    model.objects.create(
        locale=locale,
        translation_key=_key(key),
        title=title,
        summary=summary,
        wish=wish,
        sort_order=place,
    )


def _key(name):
    return uuid.uuid5(uuid.NAMESPACE_URL, f"wagtail_reverse_mentoring/starter/{name}")


def _add_topics(locale):
    """Topics for the themes that are ours; a topic of the same name gets the theme."""
    added = 0
    for key, *_texts, topics in AREAS:
        area = TopicArea.objects.filter(translation_key=_key(f"area/{key}"), locale=locale).first()
        for name in map(str, topics if area else ()):
            topic = Topic.objects.filter(name__iexact=name).first() or Topic(name=name)
            added += topic.pk is None
            topic.area = area
            topic.save()
    return added
