// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/theme.h"

#include <QSize>
#include <QString>

#include <array>

class QPainter;
class QRect;
class QRectF;

namespace partsong {

struct Palette;

// How the state of a theme is said and drawn: a word and a sign, never a colour alone.

inline constexpr std::array ThemeStates = {ThemeState::Candidate, ThemeState::Reviewed, ThemeState::Agreed,
                                           ThemeState::SetAside};

QString stateWord(ThemeState state);
// One sentence on what the state means.
QString stateHelp(ThemeState state);
// What it means that the theme of that name is in the state now.
QString stateTold(ThemeState state, const QString &name);

// An empty ring, half full, full with a tick, struck through.
void drawStateSign(QPainter &painter, const QRectF &rect, ThemeState state, const Palette &palette);
// The sign and the word in a rounded frame, in small type.
QSize stateChipSize(ThemeState state);
void drawStateChip(QPainter &painter, const QRect &rect, ThemeState state, const Palette &palette);

} // namespace partsong
