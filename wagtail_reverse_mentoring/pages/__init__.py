"""The concrete Wagtail pages: classes only, each a mixin plus `Page`.

An app of its own, because a site that swaps Wagtail's base page leaves it out and adds the mixins
to its own page classes.
"""
