"""What an installer gets wrong in settings, templates and addresses, with a hint to act on."""

import difflib
from urllib.parse import urlsplit

import swapper
from django.apps import apps
from django.conf import settings
from django.core.checks import Error, Warning
from django.db import connections, router
from django.template import TemplateDoesNotExist, TemplateSyntaxError, engines
from django.template.backends.django import DjangoTemplates
from django.template.loader import get_template
from django.template.loader_tags import BlockNode, ExtendsNode
from django.urls import NoReverseMatch, Resolver404, get_script_prefix, resolve, reverse
from django.utils.module_loading import import_string

from .access import login_url
from .conf import DEFAULTS, NAME, mentoring_settings
from .models import Places

LABEL = "wagtail_reverse_mentoring"
REQUEST_PROCESSOR = "django.template.context_processors.request"
# What new projects come with.
EXAMPLES = {"example.com", "www.example.com"}


def check_setting_names(app_configs=None, **kwargs):
    """E001: a setting we don't know is a typing mistake."""
    unknown = [name for name in getattr(settings, NAME, {}) if name not in DEFAULTS]
    return [
        Error(
            f"{NAME} has no setting {name!r}.",
            hint=_did_you_mean(name) or f"Known settings: {', '.join(sorted(DEFAULTS))}.",
            id=f"{LABEL}.E001",
        )
        for name in unknown
    ]


def _did_you_mean(name):
    near = difflib.get_close_matches(str(name), DEFAULTS, n=1)
    return f"Did you mean {near[0]!r}?" if near else ""


def check_dotted_paths(app_configs=None, **kwargs):
    """E002, E003: the people adapter and the channels can be imported."""
    paths = [("PEOPLE_ADAPTER", mentoring_settings.PEOPLE_ADAPTER, "E002")]
    for name, path in mentoring_settings.CHANNELS.items():
        paths.append((f"CHANNELS[{name!r}]", path, "E003"))
    problems = []
    for setting, path, number in paths:
        try:
            import_string(path)
        except (ImportError, AttributeError, TypeError) as error:
            problems.append(
                Error(
                    f"{NAME}: {setting} can't be imported: {error}",
                    hint="Give the dotted path of a class, for example 'intranet.people.Adapter'.",
                    id=f"{LABEL}.{number}",
                )
            )
    return problems


def check_apps(app_configs=None, **kwargs):
    """E004: the registers need wagtail-modeladmin. E005: our pages need Wagtail's own base page."""
    problems = []
    if not apps.is_installed("wagtail_modeladmin"):
        problems.append(
            Error(
                "wagtail_modeladmin is not in INSTALLED_APPS.",
                hint="Add 'wagtail_modeladmin': the coordinator's registers are made with it. "
                "It was installed together with this package.",
                id=f"{LABEL}.E004",
            )
        )
    swapper.set_app_prefix("wagtailcore", "wagtail")
    if apps.is_installed(f"{LABEL}.pages") and swapper.is_swapped("wagtailcore", "Page"):
        problems.append(
            Error(
                "wagtail_reverse_mentoring.pages is installed, but this site has a base page of "
                "its own (WAGTAIL_PAGE_MODEL).",
                hint="Take 'wagtail_reverse_mentoring.pages' out of INSTALLED_APPS and add our "
                "page mixins to page classes of your own, as docs/installing.md shows.",
                id=f"{LABEL}.E005",
            )
        )
    return problems


def check_urls(app_configs=None, **kwargs):
    """W001: our addresses are part of the site's."""
    if not getattr(settings, "ROOT_URLCONF", None):
        return []
    try:
        reverse(f"{LABEL}:programs")
    except NoReverseMatch:
        return [
            Warning(
                "The addresses of reverse mentoring are not part of this site.",
                hint="In your urls.py, before Wagtail's own line: "
                "path('mentoring/', include('wagtail_reverse_mentoring.urls')).",
                id=f"{LABEL}.W001",
            )
        ]
    return []


def check_base_template(app_configs=None, **kwargs):
    """W002: the template our pages extend is there and has the block they fill."""
    name = mentoring_settings.BASE_TEMPLATE
    if not name:
        return []
    try:
        template = get_template(name)
        blocks = _block_names(template) if template.backend.name == "django" else None
    except (TemplateDoesNotExist, TemplateSyntaxError) as error:
        return [_template_warning(f"can't be loaded ({type(error).__name__}: {error})")]
    if blocks is not None and "content" not in blocks:
        return [_template_warning(f"has no block named 'content', but {_listed(blocks)}")]
    return []


def _template_warning(what):
    return Warning(
        f"{NAME}: BASE_TEMPLATE {mentoring_settings.BASE_TEMPLATE!r} {what}.",
        hint="Name a template with {% block content %}, or leave BASE_TEMPLATE out and override "
        "wagtail_reverse_mentoring/base.html in your project.",
        id=f"{LABEL}.W002",
    )


def _listed(names):
    return f"these: {', '.join(sorted(names))}" if names else "none"


def _block_names(template):
    """The blocks of a Django template and of what it extends; None where only a render can tell."""
    names, seen = set(), set()
    while template.origin.name not in seen:
        seen.add(template.origin.name)
        nodes = getattr(template, "template", template).nodelist
        names |= {node.name for node in nodes.get_nodes_by_type(BlockNode)}
        extends = next(iter(nodes.get_nodes_by_type(ExtendsNode)), None)
        if extends is None:
            return names
        parent = extends.parent_name
        if not isinstance(parent.var, str) or parent.filters:
            return None
        template = get_template(parent.var)
    return None  # a template that extends its own name in another directory


def check_sqlite(app_configs=None, **kwargs):
    """W003: SQLite must take its write lock at the beginning of a transaction."""
    alias = router.db_for_write(Places)
    connection = connections[alias]
    options = connection.settings_dict.get("OPTIONS") or {}
    if connection.vendor != "sqlite":
        return []
    if str(options.get("transaction_mode", "")).upper() in ("IMMEDIATE", "EXCLUSIVE"):
        return []
    return [
        Warning(
            f"The SQLite database {alias!r} begins its transactions without the write lock: two "
            "people who write at the same time can meet “database is locked”.",
            hint=f"DATABASES[{alias!r}]['OPTIONS'] = {{'transaction_mode': 'IMMEDIATE'}}",
            id=f"{LABEL}.W003",
        )
    ]


def check_login_url(app_configs=None, **kwargs):
    """W004: whoever is not signed in is sent to a page that exists."""
    if not getattr(settings, "ROOT_URLCONF", None):
        return []
    try:
        url = login_url()
        view = _view_at(url)
    except NoReverseMatch as error:
        return [_login_warning(str(error))]
    except Resolver404:
        return [_login_warning(url)]
    if view == "wagtail_serve":
        return [_login_warning(f"at {url} only pages of Wagtail answer, if there is one")]
    return []


def _view_at(url):
    """The name of the URL that answers a local address; None for an address elsewhere."""
    path = url.split("?")[0].split("#")[0]
    if not path.startswith("/") or path.startswith("//"):
        return None
    prefix = get_script_prefix()
    path = "/" + path[len(prefix) :] if path.startswith(prefix) else path
    return resolve(path).url_name


def _login_warning(what):
    return Warning(
        f"LOGIN_URL leads nowhere: {what}",
        hint="Set LOGIN_URL (or WAGTAIL_FRONTEND_LOGIN_URL) to the address or the URL name of "
        "the view that signs people in, and put its line before Wagtail's own in your urls.py. "
        "If a Wagtail page of yours does it, add this id to SILENCED_SYSTEM_CHECKS.",
        id=f"{LABEL}.W004",
    )


def check_base_url(app_configs=None, **kwargs):
    """W008: links in mails lead to this site."""
    url = getattr(settings, "WAGTAILADMIN_BASE_URL", None)
    if not url:
        what = "is not set: mails will link to the address of the default site, often localhost"
    elif urlsplit(url).hostname in EXAMPLES:
        what = f"is still {url!r}: mails will link to example.com"
    else:
        return []
    return [
        Warning(
            f"WAGTAILADMIN_BASE_URL {what}.",
            hint="Set it to where people open this site, for example 'https://intranet.acme.com'.",
            id=f"{LABEL}.W008",
        )
    ]


def check_request_processor(app_configs=None, **kwargs):
    """W005: our template tags, like Wagtail's own, read the request from the context."""
    for engine in engines.all():
        if isinstance(engine, DjangoTemplates):
            processors = engine.engine.context_processors
            if REQUEST_PROCESSOR in processors:
                return []
    return [
        Warning(
            "No template engine puts the request into its context.",
            hint=f"Add {REQUEST_PROCESSOR!r} to TEMPLATES[…]['OPTIONS']['context_processors'].",
            id=f"{LABEL}.W005",
        )
    ]
