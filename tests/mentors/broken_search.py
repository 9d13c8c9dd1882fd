"""A search backend whose server does not answer."""

from wagtail.search.backends.base import BaseSearchBackend


class BrokenSearchBackend(BaseSearchBackend):
    def autocomplete(self, *args, **kwargs):
        raise ConnectionError("refused")

    search = autocomplete


SearchBackend = BrokenSearchBackend
