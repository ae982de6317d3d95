// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pagestyle.h"

namespace partsong {

namespace {

// Steps of 4 px in rem; five sizes of type; a measure of 60 to 80 characters. Nothing is said by colour
// alone.
constexpr const char *Screen = R"css(
:root {
    color-scheme: light dark;
    --paper: #ffffff; --soft: #f4f5f7; --ink: #1c2029; --quiet: #565d6b; --rule: #d7dae1; --accent: #1b5e86;
    --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
    --serif: Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", "Liberation Serif", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
    :root { --paper: #16181d; --soft: #20232a; --ink: #e8eaee; --quiet: #a8afbb; --rule: #3a3f49; --accent: #7fbfe6; }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 var(--sans); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 47rem; margin: 0 auto; padding: 4rem 1.5rem 6rem; overflow-wrap: break-word; }
header { padding-bottom: 2rem; border-bottom: 1px solid var(--rule); }
.above { margin: 0 0 .5rem; font-size: .875rem; font-weight: 600; color: var(--accent); }
h1 { margin: 0; font-size: 2.25rem; line-height: 1.15; font-weight: 650; letter-spacing: -.015em; text-wrap: balance; }
.subtitle { margin: .75rem 0 0; font-size: 1.125rem; color: var(--quiet); }
h2 { margin: 4rem 0 1rem; font-size: 1.625rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em; }
h3 { margin: 3rem 0 .75rem; font-size: 1.25rem; line-height: 1.3; font-weight: 650; }
h4, h5, h6 { margin: 2rem 0 .5rem; font-size: 1rem; line-height: 1.4; font-weight: 650; }
h2 + section > h3:first-child, section > h2 + section > h3 { margin-top: 1.5rem; }
p { margin: 0 0 1rem; max-width: 42rem; text-wrap: pretty; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: .2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.lead { font-family: var(--serif); font-size: 1.25rem; line-height: 1.5; }
.prose { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.6; }
.note, .quiet { color: var(--quiet); }
.note { font-size: .875rem; }
.tag {
    display: inline-block; padding: 0 .5rem; border: 1px solid var(--rule); border-radius: 1rem; background: var(--soft);
    font-size: .8125rem; font-weight: 500; line-height: 1.5rem; letter-spacing: 0; white-space: nowrap;
    vertical-align: .1em;
}
.named { white-space: nowrap; }
.patch {
    display: inline-block; width: .75em; height: .75em; margin-right: .4em; border-radius: .2em;
    border: 1px solid rgba(0, 0, 0, .25); print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
nav { padding: 1.5rem 0; border-bottom: 1px solid var(--rule); }
nav h2 { margin: 0 0 .5rem; font-size: .875rem; color: var(--quiet); font-weight: 600; letter-spacing: 0; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 2 16rem; column-gap: 2rem; }
nav li { margin: 0; padding: .25rem 0; break-inside: avoid; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
dl { margin: 0 0 1.5rem; }
header dl { margin: 1.5rem 0 0; }
dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; padding: .25rem 0; }
dt { color: var(--quiet); font-size: .875rem; line-height: 1.5rem; }
dd { margin: 0; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
li > ul { margin: .25rem 0 .5rem; }
li { margin: .25rem 0; }
figure { margin: 0; }
.quote { margin: 1.25rem 0 1.5rem; padding-left: 1.25rem; border-left: 3px solid var(--accent); }
blockquote { margin: 0; font-family: var(--serif); font-size: 1.0625rem; line-height: 1.6; }
blockquote p { margin: 0 0 .5rem; }
.mark { margin: 0 0 .25rem; font-size: .8125rem; font-weight: 650; }
figcaption { font-size: .875rem; color: var(--quiet); }
.quote figcaption { margin-top: .25rem; }
.who { color: var(--ink); }
.who + .where::before { content: " · "; }
.wide { overflow-x: auto; margin: 1.5rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .5rem; text-align: left; font-size: .875rem; font-weight: 600; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--ink); font-size: .8125rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; }
tbody th { font-weight: 500; }
thead th:first-child { min-width: 11rem; }
.number { text-align: right; white-space: nowrap; }
.drawing { margin: 1.5rem 0 2rem; }
.drawing > div { padding: .5rem; border: 1px solid var(--rule); border-radius: .5rem; background: #ffffff; }
.drawing svg { display: block; width: 100%; height: auto; }
.drawing figcaption { margin-top: .5rem; }
@media (min-width: 64rem) { .drawing { margin-left: -6rem; margin-right: -6rem; } .drawing figcaption { padding: 0 6rem; } }
@media (max-width: 36rem) {
    main { padding: 2rem 1rem 4rem; }
    h1 { font-size: 1.75rem; }
    dl > div { grid-template-columns: 1fr; }
}
)css";

// On paper: black on white, page numbers, and nothing torn apart that belongs together. A drawing has a page
// of its own across, with the heading right before it.
constexpr const char *Paper = R"css(
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-right { content: counter(page); font: 9pt sans-serif; color: #444; } }
@page across { size: A4 landscape; margin: 16mm; }
@media print {
    :root { --paper: #fff; --soft: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --accent: #333; }
    html { font-size: 10.5pt; }
    main { max-width: none; padding: 0; }
    p { max-width: none; orphans: 3; widows: 3; }
    a { text-decoration: none; }
    h1, h2, h3, h4, h5, h6, caption, .mark { break-after: avoid; }
    :is(h2, h3, h4, h5, h6) + p, .quote:has(+ .note) { break-after: avoid; }
    .note { break-before: avoid; }
    nav { break-after: page; border: 0; }
    h2 { margin-top: 2.5rem; }
    h3 { margin-top: 2rem; }
    .quote, tr, dl, .drawing, li { break-inside: avoid; }
    thead { display: table-header-group; }
    .wide { overflow: visible; }
    .drawing, h2:has(+ .drawing), h3:has(+ .drawing), h4:has(+ .drawing) { page: across; margin: 0 0 1rem; }
    .drawing > div { border: 0; padding: 0; }
    .drawing svg { width: auto; max-width: 100%; max-height: 148mm; margin: 0 auto; }
    .drawing figcaption { padding: 0; }
}
)css";

} // namespace

QByteArray pageStyle()
{
    return QByteArray(Screen + 1) + Paper;
}

} // namespace partsong
