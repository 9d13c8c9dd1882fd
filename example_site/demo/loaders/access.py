"""Gives the editor the right to edit: a group over the home page tree and the images."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Site


def load():
    group, _ = Group.objects.get_or_create(name="Editors")
    get_user_model().objects.get(username="editor").groups.add(group)
    home = Site.objects.get(is_default_site=True).root_page
    if not GroupPagePermission.objects.filter(group=group, page=home).exists():
        # A new Wagtail gives its editors the whole tree; here they get the home page and below.
        GroupPagePermission.objects.filter(group=group).delete()
        for codename in ["add_page", "change_page", "publish_page"]:
            permission = Permission.objects.get(
                content_type__app_label="wagtailcore", codename=codename
            )
            GroupPagePermission.objects.create(group=group, page=home, permission=permission)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    collection = Collection.get_first_root_node()
    for model in [get_image_model(), get_document_model()]:
        for action in ["add", "change", "choose"]:
            permission = Permission.objects.get(
                content_type__app_label=model._meta.app_label,
                codename=f"{action}_{model._meta.model_name}",
            )
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=collection, permission=permission
            )
    return "1 group of editors"
