// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace partsong {

// For a page of words and fields: it scrolls up and down alone, has no frame, and leaves the focus to what is
// on it.
QScrollArea *pageScroll(QWidget *inside = nullptr);
// A page of paper in it, in the middle and at most so wide (px at 100 %); what is added to the column stands
// on it from the top.
QVBoxLayout *paperColumn(QScrollArea *scroll, int width);
// For a page that stands in the middle of the window, as wide as it wants to be.
QScrollArea *centredPage(QWidget *page);
// Where the page scrolls and not a field on it, the caret stays in sight as one types.
void keepCaretInSight(QScrollArea *scroll, QPlainTextEdit *field);

} // namespace partsong
