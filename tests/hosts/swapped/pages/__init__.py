"""The pages of reverse mentoring, on the host's own base page."""
