"""A search server that answers nothing, as Elasticsearch when it is down."""

from wagtail.search.backends.base import BaseSearchBackend


class DownSearchBackend(BaseSearchBackend):
    def _refuse(self, *args, **kwargs):
        raise ConnectionError("Connection refused")

    search = autocomplete = _refuse
    add = add_bulk = delete = add_type = refresh_index = get_index_for_model = _refuse


SearchBackend = DownSearchBackend
