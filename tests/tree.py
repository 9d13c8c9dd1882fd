"""What Wagtail's migrations put into a new database, and a flush takes out of a reused one."""

from wagtail.models import Collection, Locale, Page, PageLogEntry, Site


def ensure_tree():
    """The locale, the collection, the page tree and the default site; nothing where they stand."""
    Locale.objects.get_or_create(language_code="en")
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    root = Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root"))
    home = root.get_children().first() or root.add_child(instance=Page(title="Home", slug="home"))
    if not Site.objects.exists():
        Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    # The migrations leave no history either.
    PageLogEntry.objects.filter(page__in=[root.pk, home.pk]).delete()
