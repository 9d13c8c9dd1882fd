"""System checks: what an installer gets wrong, with a hint that can be acted on. An index."""

from django.core.checks import Tags, register

from .core import checks as core
from .notifications import checks as notifications
from .programs import checks as programs

LABEL = core.LABEL

for check in (
    core.check_setting_names,
    core.check_dotted_paths,
    core.check_apps,
    core.check_urls,
    core.check_base_template,
    core.check_sqlite,
    core.check_login_url,
    core.check_base_url,
    core.check_request_processor,
):
    register(check, LABEL)

for check in (programs.check_pages_against_audience, programs.check_pages_of_closed_programs):
    register(check, LABEL, Tags.database)
register(notifications.check_mail_channel, LABEL)
register(notifications.check_mail_timeout, LABEL, deploy=True)
