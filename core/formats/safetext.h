// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// People's words on their way into a page or document of ours.

// Without the characters that no XML or web page may hold: controls but TAB, LF and CR, half surrogates,
// U+FFFE and U+FFFF. A form feed, which ends a page of a PDF, becomes a line end.
QString withoutControls(const QString &text);
// The same, with & < > " ' as entities: fit for the text of an element and for a quoted attribute.
QString htmlText(const QString &text);

} // namespace partsong
