"""The face for a kernel without ipywidgets: a script that brings the whole lab."""

from playwright.sync_api import expect

from livefit.notebook.host import _page
from livefit.notebook.lab import lab


def test_it_trains_in_the_page_and_leaves_the_address_and_other_labs_alone(new_page):
    shown = lab("nodes", "epochs", nodes=3)
    page = new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    page.set_content(_page(shown, ["이 커널에는 </script> 없습니다."]))

    host = page.locator(".livefit")
    expect(host).to_have_attribute("data-state", "done")
    expect(host).to_contain_text("사망 70명 중 69명 발견")
    expect(host).to_contain_text("이 커널에는 </script> 없습니다.")
    address = page.url
    slider = host.locator('[data-setting="epochs"] input[type=range]')
    slider.focus()
    page.keyboard.press("End")
    expect(host).to_contain_text("200에포크")
    assert page.url == address
    assert page.evaluate("() => typeof livefit") == "undefined"
    assert errors == []
