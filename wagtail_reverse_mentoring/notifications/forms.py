"""What the page of notices takes back: which notices were read, mail or not."""

from django import forms


class ReadForm(forms.Form):
    """One notice, or none named: all of them. `page` is where the reader was."""

    notice = forms.UUIDField(required=False)
    page = forms.IntegerField(required=False, min_value=1, max_value=10_000)


class MailForm(forms.Form):
    """Mail too, or in the intranet only, for one program."""

    program = forms.SlugField()
    mail = forms.TypedChoiceField(
        choices=[("on", "on"), ("off", "off")], coerce=lambda value: value == "on"
    )
