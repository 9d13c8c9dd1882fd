"""Lets administrators edit colleagues in the Wagtail admin."""

from wagtail import hooks
from wagtail.admin.viewsets.model import ModelViewSet

from .models import Employee


class EmployeeViewSet(ModelViewSet):
    model = Employee
    icon = "group"
    menu_label = "Colleagues"
    menu_order = 350
    add_to_admin_menu = True
    list_display = ["name", "job_title", "department", "site"]
    list_filter = ["site"]
    search_fields = ["user__first_name", "user__last_name", "job_title", "department"]
    exclude_form_fields = []


@hooks.register("register_admin_viewset")
def register_employees():
    return EmployeeViewSet("employees")
