"""The index Django looks into: the models live in `pages` and `employees`."""

from .employees import Employee
from .pages import ContentPage, HomePage, NewsIndexPage, NewsPage

__all__ = ["ContentPage", "Employee", "HomePage", "NewsIndexPage", "NewsPage"]
