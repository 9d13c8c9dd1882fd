"""What the intranet adds to the Wagtail admin: colleagues to edit, and their portraits."""

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


@hooks.register("get_avatar_url")
def portrait_of(user, size):
    employee = getattr(user, "employee", None)
    return employee.portrait_url if employee else ""
