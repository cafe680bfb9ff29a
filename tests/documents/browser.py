"""What axe-core finds in a web page, run by a browser without a window."""

import html
import json
import re
import shutil
import subprocess
import sys

_AXE = "axe-playwright-python==0.1.8"
"""Brings axe-core 4.12.1 as one file of JavaScript; nothing else of it is used."""
_RULES = """
axe.run(document, {resultTypes: ["violations"]}).then(found => {
  const told = document.createElement("pre");
  told.id = "axe";
  told.textContent = JSON.stringify(found.violations.map(one =>
    [one.id, one.impact, one.tags, one.nodes.length, one.nodes[0].html.slice(0, 200)]));
  document.body.appendChild(told);
});
"""


def axe(folder):
    """Fetch axe-core into a folder, unless it is there, and return its text."""
    if not (folder / "axe_playwright_python").exists():
        fetch = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), _AXE]
        subprocess.run(fetch, check=True)
    return (folder / "axe_playwright_python" / "axe.min.js").read_text(encoding="utf-8")


def violations(page, script, folder):
    """What the rules find in a page's text: each rule with its weight, tags, how often, and the first place."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "a browser is needed: chromium"
    script = script.replace("</script", "<\\/script")
    file = folder / "page.html"
    scripts = f"<script>{script}</script><script>{_RULES}</script></body>"
    file.write_text(page.replace("</body>", scripts), encoding="utf-8")
    options = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}")
    command = [program, *options, "--virtual-time-budget=20000", "--dump-dom", file.as_uri()]
    seen = subprocess.run(command, capture_output=True, text=True, timeout=180, check=True).stdout
    told = re.search('<pre id="axe">(.*?)</pre>', seen, re.DOTALL)
    assert told, seen[-500:]
    return json.loads(html.unescape(told[1]))
