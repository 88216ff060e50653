"""Looks at pages of HTML in a real Chromium, and says what a visitor would stumble over, a line each.

    page_check.py chromium PAGE.html... [--widths 320 768 1920]

Each page is opened at every width, light and dark. Told of: whatever the page asks of the network, what it says on the
console, content that is wider than the window, and what axe-core finds against WCAG 2.2 at levels A and AA.
"""

import argparse
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def visit(browser, page_file: pathlib.Path, width: int, scheme: str) -> list[str]:
    # What checks the page runs in it, and the page's own policy would rightly forbid that.
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True, offline=True)
    page = context.new_page()
    findings: list[str] = []
    address = page_file.resolve().as_uri()
    page.on("request", lambda request: request.url == address or findings.append(f"asks for {request.url[:80]}"))
    page.on("console", lambda message: findings.append(f"console: {message.text[:120]}"))
    page.on("pageerror", lambda error: findings.append(f"error: {str(error)[:120]}"))
    page.goto(address)
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if over > 0:
        findings.append(f"is {over} px wider than the window")
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response
    for violation in results["violations"]:
        for node in violation["nodes"][:3]:
            findings.append(f"{violation['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary'][:200]!r}")
    context.close()
    return [f"{page_file.name} at {width} px, {scheme}: {finding}" for finding in findings]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("chromium")
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    parser.add_argument("--widths", nargs="+", type=int, default=[320, 768, 1920])
    options = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        findings = [
            finding
            for page in options.pages
            for width in options.widths
            for scheme in ["light", "dark"]
            for finding in visit(browser, page, width, scheme)
        ]
        browser.close()
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
