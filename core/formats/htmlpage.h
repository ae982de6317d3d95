// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/report.h"

namespace partsong {

// The report as one web page that needs nothing else: no scripts, no other file, nothing from the network.
// Reads well on a screen, aloud and on paper.
QByteArray htmlPage(const Report &report);

// The frame of such a page around a body that is written already: title and style are put in as they must be.
// `more` is style of the page's own.
QByteArray htmlFrame(const QString &language, const QString &title, const QString &body,
                     const QByteArray &more = {});

} // namespace partsong
