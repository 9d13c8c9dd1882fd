"""The blocks of the body are left out: they change nothing in the database."""

import django.db.models.deletion
import wagtail.contrib.routable_page.models
import wagtail.fields
from django.conf import settings
from django.db import migrations, models

import wagtail_reverse_mentoring.landing.page_mixins


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("basepage", "0003_finalize_basepage_model"),
        ("wagtail_reverse_mentoring", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="MentorDirectoryPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "intro",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="One or two sentences above the mentors.",
                        verbose_name="introduction",
                    ),
                ),
                (
                    "program",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtail_reverse_mentoring.program",
                        verbose_name="program",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=(
                wagtail.contrib.routable_page.models.RoutablePageMixin,
                "basepage.basepage",
                models.Model,
            ),
        ),
        migrations.CreateModel(
            name="ProgramPage",
            fields=[
                (
                    "basepage_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                (
                    "body",
                    wagtail.fields.StreamField(
                        [],
                        blank=True,
                        default=wagtail_reverse_mentoring.landing.page_mixins.default_page_body,
                        verbose_name="body",
                    ),
                ),
                (
                    "program",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtail_reverse_mentoring.program",
                        verbose_name="program",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=("basepage.basepage", models.Model),
        ),
    ]
