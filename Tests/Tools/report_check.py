"""Uses the page of a report as somebody does who has a keyboard and no mouse, and says what goes wrong, a line each.

    report_check.py chromium index.html
"""

import pathlib
import sys

from playwright.sync_api import Page, sync_playwright


def numbers(page: Page, table: str, column: int) -> list[str]:
    rows = page.locator(f"{table} tbody tr")
    return [rows.nth(place).locator("td").nth(column).inner_text() for place in range(rows.count())]


def leading(text: str) -> float | None:
    digits = text.split("%")[0].split(" ")[-1]
    return float(digits) if digits.replace(".", "").isdigit() else None


def check(page: Page) -> list[str]:
    findings: list[str] = []

    def expect(holds: bool, what: str) -> None:
        if not holds:
            findings.append(what)

    page.keyboard.press("Tab")
    expect(page.evaluate("document.activeElement.className") == "skip", "the first stop is not the skip link")
    page.keyboard.press("Enter")
    expect(page.evaluate("document.activeElement.id") == "content", "the skip link does not lead to the report")

    # Everything that can be used is reached with Tab, in the order in which it stands.
    page.goto(page.url.split("#")[0])
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], input, summary, details[open] button, details[open] [tabindex=\"0\"]')]"
        ".filter((one) => one.checkVisibility()).length")
    seen = 0
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        seen += 1
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        expect(outline != "none", f"no outline: {page.evaluate('document.activeElement.outerHTML.slice(0, 80)')}")
    expect(seen == wanted, f"{seen} of {wanted} are reached with Tab")

    # A table is opened and sorted from the keyboard: down, up, and as it was.
    details = page.query_selector(".figure details:not([open])")
    details.query_selector("summary").focus()
    page.keyboard.press("Enter")
    expect(details.get_attribute("open") is not None, "Enter does not open a table")
    table = ".heat-test"
    page.evaluate("document.querySelectorAll('.numbers table').forEach((one) => { if (!document.querySelector('.heat-test') "
                  "&& one.querySelector('button') && one.closest('details').open) one.classList.add('heat-test') })")
    before = numbers(page, table, 0)
    button = page.locator(f"{table} thead button").first
    button.focus()
    page.keyboard.press("Enter")
    down = [leading(text) for text in numbers(page, table, 0)]
    known = [number for number in down if number is not None]
    expect(known == sorted(known, reverse=True), f"not sorted downwards: {down}")
    expect(down[:len(known)] == known, "what is hidden does not stand last")
    expect(page.locator(f"{table} th[aria-sort=descending]").count() == 1, "the order is not told to a screen reader")
    page.keyboard.press("Enter")
    up = [number for number in map(leading, numbers(page, table, 0)) if number is not None]
    expect(up == sorted(up), f"not sorted upwards: {up}")
    page.keyboard.press("Enter")
    expect(numbers(page, table, 0) == before, "the third time it does not stand as it was")

    # The filter shows the figures in which a word stands, and says how many.
    page.locator("#find").fill("gp on my own")
    shown = page.locator(".figure:not([hidden])")
    expect(0 < shown.count() < page.locator(".figure").count(), "the filter does not leave out anything")
    expect("shown" in page.locator("[role=status]").inner_text(), "how many are shown is not said")
    page.locator("#find").fill("")
    expect(page.locator(".figure[hidden]").count() == 0, "an empty filter hides something")
    return findings


def main() -> int:
    findings: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
        page = browser.new_context(offline=True).new_page()
        page.on("console", lambda message: findings.append(f"console: {message.text[:120]}"))
        page.on("pageerror", lambda error: findings.append(f"error: {str(error)[:120]}"))
        page.goto(pathlib.Path(sys.argv[2]).resolve().as_uri())
        findings += check(page)
        # Without script everything can still be read, and nothing is offered that does nothing.
        plain = browser.new_context(offline=True, java_script_enabled=False).new_page()
        plain.goto(pathlib.Path(sys.argv[2]).resolve().as_uri())
        if plain.locator("#find, thead button").count() or not plain.locator(".chart").count():
            findings.append("without script the page offers what it cannot do, or shows no chart")
        browser.close()
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
