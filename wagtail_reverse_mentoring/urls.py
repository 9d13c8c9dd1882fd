"""Every Django URL of the package, under the one `include()`. An index."""

app_name = "wagtail_reverse_mentoring"

urlpatterns = []
