"""Settings of the example intranet: what a customer has, and one marked block for the package."""

import os
from pathlib import Path

import django

SITE_DIR = Path(__file__).resolve().parent
VAR_DIR = Path(
    os.environ.get("VAR_DIR", SITE_DIR / "var")
)  # database, uploads and mails; `make demo-reset` throws it away
VAR_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = True
DEMO = os.environ.get("DEMO", "1") == "1"  # log-in buttons, the strip at the top, /demo/mail/
SECRET_KEY = os.environ.get("SECRET_KEY", "demo-only-key-never-use-this-one-on-a-real-server")
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "127.0.0.1,localhost,[::1],testserver").split(",")

INSTALLED_APPS = [
    # This intranet
    "example_site.intranet",
    "example_site.demo",
    # Reverse mentoring: these three lines are the installation -------------------
    "wagtail_reverse_mentoring",
    "wagtail_reverse_mentoring.pages",
    "wagtail_modeladmin",
    # -----------------------------------------------------------------------------
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "example_site.csp.strict_csp",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "example_site.urls"
WSGI_APPLICATION = "example_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": VAR_DIR / "db.sqlite3",
        # SQLite takes the write lock when a transaction begins, so two writers wait instead of failing.
        "OPTIONS": {"transaction_mode": "IMMEDIATE"},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Who may come in ------------------------------------------------------------------
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "login"
WAGTAIL_FRONTEND_LOGIN_URL = "/login/"
AUTH_PASSWORD_VALIDATORS = []  # the demo people all use the password "demo"

# Language and time ------------------------------------------------------------------
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Berlin"
LANGUAGE_CODE = "en"
# German joins them when the package speaks it: half-translated screens please nobody.
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en", "English")]
WAGTAIL_I18N_ENABLED = True

# Files ------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [SITE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"

# Mail is written to files; /demo/mail/ shows them -----------------------------------
MAIL_DIR = VAR_DIR / "mail"
MAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
DEFAULT_FROM_EMAIL = "Corridor <corridor@brandt-hale.example>"
if django.VERSION >= (6, 1):
    MAILERS = {"default": {"BACKEND": MAIL_BACKEND, "OPTIONS": {"file_path": MAIL_DIR}}}
else:
    EMAIL_BACKEND = MAIL_BACKEND
    EMAIL_FILE_PATH = MAIL_DIR

# Wagtail ----------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "Corridor"
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # portraits come from the house, see intranet/wagtail_hooks.py
WAGTAIL_ENABLE_UPDATE_CHECK = False  # an intranet asks nothing of the outside world
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILADMIN_BASE_URL = f"http://127.0.0.1:{os.environ.get('PORT', '8000')}"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp", "svg"]

# Reverse mentoring ------------------------------------------------------------------
WAGTAIL_REVERSE_MENTORING = {
    "BASE_TEMPLATE": "base.html",
    "SHOW_MESSAGES": False,  # base.html does
    "PEOPLE_ADAPTER": "example_site.intranet.mentoring.CorridorPeople",
}
