"""A strict Content-Security-Policy on everything but the Wagtail admin, which brings its own scripts."""

from django.urls import reverse

POLICY = "; ".join(
    [
        "default-src 'self'",
        "img-src 'self' data:",
        "style-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'self'",
        "form-action 'self'",
        "base-uri 'self'",
    ]
)


def strict_csp(get_response):
    admin = reverse("wagtailadmin_home")

    def middleware(request):
        response = get_response(request)
        # A view that has set a policy of its own keeps it.
        if not request.path.startswith(admin):
            response.headers.setdefault("Content-Security-Policy", POLICY)
        return response

    return middleware
