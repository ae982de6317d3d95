// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace partsong::cli {

// An answer for a person at a terminal: one line a row, its fields as "name: value", those without value left
// out.
QByteArray plainText(const QJsonValue &value);

} // namespace partsong::cli
