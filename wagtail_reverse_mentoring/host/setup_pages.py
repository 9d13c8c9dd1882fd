"""Set up the pages of a program: found through their mixins, made as drafts, restricted."""

import swapper
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import PageViewRestriction, Site

from ..core.faces import face_models
from ..mentors.links import DirectoryFace
from ..programs.choices import Audience
from ..programs.faces import LandingFace
from .setup import SetupError

OUR_PAGES = "wagtail_reverse_mentoring_pages"

swapper.set_app_prefix("wagtailcore", "wagtail")


def find_parent(text):
    """The page that `text` names: an id, a path ("/about/", as on the site) or a slug."""
    pages = swapper.load_model("wagtailcore", "Page").objects.all()
    if text.isdigit():
        found = pages.filter(pk=int(text))
    elif "/" in text:
        path = f"/{text.strip('/')}/".replace("//", "/")
        sites = Site.objects.select_related("root_page")
        on_sites = [site.root_page.url_path.rstrip("/") + path for site in sites]
        found = pages.filter(url_path__in=on_sites) or pages.filter(url_path=path)
    else:
        found = pages.filter(slug=text, depth__gt=1)
    match list(found[:2]):
        case [page]:
            return page.specific
        case []:
            raise SetupError(f"There is no page “{text}” (--parent). Give an id, a path or a slug.")
    raise SetupError(f"Several pages answer to “{text}” (--parent). Give the id of one of them.")


def make_pages(program, parent, *, body):
    """The program's page below `parent` and its directory below that, as drafts.

    Pages of this program that are there already are left alone. `body(program)` gives what the
    landing page begins with, as raw StreamField data. Returns (landing page, directory page, names of what was made). Raises SetupError.
    """
    if parent.locale.language_code != program.language:
        raise SetupError(
            f"The page “{parent}” (--parent) is in the language “{parent.locale.language_code}”, "
            f"the program is in “{program.language}”. Name a parent in that language."
        )
    made = []
    with translation.override(program.language):
        landing = _existing(LandingFace, program)
        if landing is None:
            model = _page_class(LandingFace)
            content = model._meta.get_field("body").stream_block.to_python(body(program))
            landing = _add(model, parent, program, program.name, body=content)
            _restrict(landing, program)
            made.append(f"page “{landing.title}” (draft)")
        directory = _existing(DirectoryFace, program)
        if directory is None:
            directory = _add(_page_class(DirectoryFace), landing, program, _("Mentors"))
            made.append(f"page “{directory.title}” (draft)")
    return landing, directory, made


def _existing(mixin, program):
    """A page of this kind for this program, live or not, in the program's language if there is."""
    pages = [
        page
        for model in face_models(mixin)
        for page in model.objects.filter(program=program).select_related("locale")
    ]
    own = [page for page in pages if page.locale.language_code == program.language]
    return next(iter(own or pages), None)


def _page_class(mixin):
    """The site's own class, where it has one; else ours."""
    models = sorted(face_models(mixin), key=lambda model: model._meta.app_label == OUR_PAGES)
    if not models:
        raise SetupError(
            "No page class for this is installed. Add 'wagtail_reverse_mentoring.pages' to "
            "INSTALLED_APPS, or our mixins to page classes of your own; or leave --parent out: "
            "everything works without pages."
        )
    return models[0]


def _add(page_class, parent, program, title, **fields):
    if not page_class.can_create_at(parent):
        raise SetupError(
            f"A {page_class._meta.verbose_name} can't be created below “{parent}” "
            f"({parent._meta.verbose_name}). Name another --parent, or allow "
            f"“{page_class._meta.label}” in its subpage_types."
        )
    page = page_class(title=title, program=program, locale=parent.locale, live=False, **fields)
    parent.add_child(instance=page)
    page.save_revision()
    return page


def _restrict(page, program):
    """Let in whom the program's audience lets in; pages below inherit it."""
    if program.audience == Audience.EVERYONE:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        return
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.GROUPS
    )
    restriction.groups.set(program.audience_groups.all())


def publish_pages(pages):
    """Publish those of the pages that are still drafts. Returns how many there were."""
    drafts = [page for page in pages if not page.live]
    for page in drafts:
        page.get_latest_revision().publish()
        page.refresh_from_db()
    return len(drafts)
