// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace partsong {

// Makes Breeze's icons known. app calls it once, after QApplication.
void initIcons();

// An icon of the Breeze set by its name ("edit-undo"), drawn in the ink of the palette in use at the moment
// it is painted, so it need not be made again when the appearance changes. Never show it without a name or a
// tool tip.
QIcon icon(const QString &name);
// For views that paint: the icon in the middle of rect, in one ink.
void drawIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &ink);
// Whether Breeze has it; tests ask.
bool hasIcon(const QString &name);

} // namespace partsong
