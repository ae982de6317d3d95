// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace partsong {

// The wheel over a choice, a number or a date moves what it stands on. Without this, scrolling down a panel
// would change, unseen, whatever field came under the mouse.
void keepFromWheel(QWidget *widget);
// The wheel over a widget moves what it stands on.
void passWheelOn(QWidget *widget);

} // namespace partsong
