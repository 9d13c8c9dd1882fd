"""The tables of the intranet; the base page is named so that Wagtail 7.4 and 8.0 both understand it."""

import django.db.models.deletion
import django.utils.timezone
import swapper
import wagtail.fields
from django.conf import settings
from django.db import migrations, models

import wagtail_reverse_mentoring.host.blocks

swapper.set_app_prefix("wagtailcore", "wagtail")


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("wagtailcore", "0094_alter_page_locale"),
        swapper.dependency("wagtailcore", "Page"),
        ("wagtailimages", "0027_image_description"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="HomePage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                (
                    "body",
                    wagtail.fields.StreamField(
                        [
                            ("welcome", 1),
                            ("mentoring", 3),
                            ("news", 6),
                            ("quick_links", 14),
                            ("notice_board", 19),
                            ("colleagues", 22),
                            ("rich_text", 23),
                        ],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.TextBlock", (), {"rows": 2}),
                            1: ("wagtail.blocks.StructBlock", [[("text", 0)]], {}),
                            2: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_reverse_mentoring.host.blocks.program_choices,
                                    "help_text": "Empty: the first one that the visitor may see.",
                                    "label": "Program",
                                    "required": False,
                                },
                            ),
                            3: ("wagtail.blocks.StructBlock", [[("program", 2)]], {}),
                            4: ("wagtail.blocks.CharBlock", (), {"default": "News"}),
                            5: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {"default": 5, "max_value": 9, "min_value": 1},
                            ),
                            6: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 4), ("number", 5)]],
                                {},
                            ),
                            7: ("wagtail.blocks.CharBlock", (), {"default": "Often needed"}),
                            8: ("wagtail.blocks.CharBlock", (), {}),
                            9: ("wagtail.blocks.CharBlock", (), {"required": False}),
                            10: ("wagtail.blocks.PageChooserBlock", (), {"required": False}),
                            11: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"help_text": "Used when no page is chosen.", "required": False},
                            ),
                            12: (
                                "wagtail.blocks.StructBlock",
                                [[("label", 8), ("hint", 9), ("page", 10), ("address", 11)]],
                                {},
                            ),
                            13: ("wagtail.blocks.ListBlock", (12,), {}),
                            14: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 7), ("links", 13)]],
                                {},
                            ),
                            15: ("wagtail.blocks.CharBlock", (), {"default": "Notice board"}),
                            16: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {"features": ["bold", "italic", "link", "ul"]},
                            ),
                            17: ("wagtail.blocks.StructBlock", [[("title", 8), ("text", 16)]], {}),
                            18: ("wagtail.blocks.ListBlock", (17,), {}),
                            19: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 15), ("notices", 18)]],
                                {},
                            ),
                            20: ("wagtail.blocks.CharBlock", (), {"default": "New in the house"}),
                            21: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {"default": 4, "max_value": 12, "min_value": 1},
                            ),
                            22: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 20), ("number", 21)]],
                                {},
                            ),
                            23: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {"icon": "pilcrow", "template": "intranet/blocks/prose.html"},
                            ),
                        },
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="NewsIndexPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("intro", models.CharField(blank=True, max_length=255)),
            ],
            options={
                "abstract": False,
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="ContentPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("intro", models.TextField(blank=True, max_length=400)),
                ("body", wagtail.fields.RichTextField()),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailimages.image",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=("wagtailcore.page",),
        ),
        migrations.CreateModel(
            name="Employee",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("job_title", models.CharField(max_length=80)),
                ("department", models.CharField(max_length=80)),
                (
                    "site",
                    models.CharField(
                        choices=[
                            ("Hamburg", "Hamburg"),
                            ("Leeds", "Leeds"),
                            ("Lyon", "Lyon"),
                            ("Gdańsk", "Gdańsk"),
                        ],
                        max_length=20,
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=30)),
                ("mobile", models.CharField(blank=True, max_length=30)),
                (
                    "grade",
                    models.PositiveSmallIntegerField(default=1, help_text="1 (entry) to 8 (board)"),
                ),
                (
                    "language",
                    models.CharField(choices=[("en", "English")], default="en", max_length=10),
                ),
                (
                    "spoken_languages",
                    models.CharField(blank=True, help_text="German, English", max_length=120),
                ),
                (
                    "portrait",
                    models.SlugField(
                        blank=True, help_text="Name of a drawing in static/art/portraits"
                    ),
                ),
                ("about", models.CharField(blank=True, max_length=200)),
                ("joined", models.DateField(blank=True, null=True)),
                (
                    "manager",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="reports",
                        to="intranet.employee",
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="employee",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["user__last_name", "user__first_name"],
            },
        ),
        migrations.CreateModel(
            name="NewsPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("date", models.DateField(default=django.utils.timezone.localdate)),
                (
                    "kicker",
                    models.CharField(
                        blank=True, help_text="One or two words: what is it about?", max_length=40
                    ),
                ),
                ("intro", models.TextField(max_length=400)),
                ("body", wagtail.fields.RichTextField()),
                ("author_name", models.CharField(blank=True, max_length=80)),
                (
                    "image",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailimages.image",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=("wagtailcore.page",),
        ),
    ]
