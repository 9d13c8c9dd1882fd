"""Every Django URL of the package, under the one `include()`. An index."""

from .landing.urls import urlpatterns as landing
from .mentors.urls import urlpatterns as mentors
from .notifications.urls import urlpatterns as notifications
from .pairings.urls import urlpatterns as pairings

app_name = "wagtail_reverse_mentoring"

# The landing room's last: "<slug:program>/" answers whatever is left.
urlpatterns = [*notifications, *mentors, *pairings, *landing]
