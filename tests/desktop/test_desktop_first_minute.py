"""The first minute: the sample scene at one click, the first answer soon after."""

import re


def test_the_first_question_is_answered_after_three_clicks_and_keys(desktop, shots):
    found = desktop().run("first_minute", shots=str(shots))
    assert sum(found["done"].values()) == 3
    assert len(found["told"]) == 3
    form = r"(Right: .+\.|Wrong: that was .+\. Ctrl\+Z takes the answer back\.) \d of \d right\."
    assert all(re.fullmatch(form, text) or text.startswith("The reference does not say") for text in found["told"])
    print(f"{found['seconds']:.0f} s to the first answer")
