"""Who is looking at a page of the host: the request behind a template tag, if there is one."""

import logging

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

logger = logging.getLogger(__name__)

MISSING = (
    "{%% %s %%} needs the request in the template's context. Add "
    "'django.template.context_processors.request' to the context processors in TEMPLATES, and "
    "render with a request. In a StreamField template write {%% include_block %%}."
)


def request_in(context, tag):
    """The request of a signed-in visitor, or None: then the tag `tag` renders nothing.

    A context without a request is a mistake while one develops (DEBUG) and said aloud; on a live
    site it is an error page, which must not fail a second time.
    """
    request = context.get("request") or getattr(context, "request", None)
    if request is None:
        if settings.DEBUG:
            raise ImproperlyConfigured(MISSING % tag)
        logger.debug(MISSING, tag)
        return None
    return request if is_signed_in(request) else None


def is_signed_in(request):
    """Whether somebody is signed in; False where no middleware has put a user on the request."""
    return bool(getattr(getattr(request, "user", None), "is_authenticated", False))
