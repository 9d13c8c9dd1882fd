"""Finds every URL of ours in the resolver, also where Wagtail's generic views serve our models."""

from django.urls import get_resolver
from django.urls.resolvers import URLResolver

OURS = "wagtail_reverse_mentoring"


def patterns(resolver=None, namespace=""):
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from patterns(pattern, namespace + inner)
        else:
            yield f"{namespace}{pattern.name}", pattern.callback


def is_ours(callback):
    """Defined by us, or a generic view over one of our models."""
    while hasattr(callback, "__wrapped__"):
        callback = callback.__wrapped__
    view = getattr(callback, "view_class", callback)
    models = (
        getattr(callback, "view_initkwargs", {}).get("model"),
        getattr(view, "model", None),
        getattr(getattr(callback, "__self__", None), "model", None),
    )
    owners = [view, *(model for model in models if isinstance(model, type))]
    return any(getattr(owner, "__module__", "").split(".")[0] == OURS for owner in owners)


def our_urls():
    return sorted({name for name, callback in patterns() if is_ours(callback)})
