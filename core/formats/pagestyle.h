// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace partsong {

// How our web pages look, on the screen in light and dark, and on paper.
QByteArray pageStyle();

} // namespace partsong
