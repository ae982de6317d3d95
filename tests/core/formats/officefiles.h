// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace partsong {

using Members = QList<std::pair<QString, QByteArray>>;

// A zip of these members.
QByteArray zipOf(const Members &members);
// A Word document whose body holds this markup, with styles "Heading1" and "Strong", and further members.
QByteArray docxOf(const QByteArray &body, const Members &more = {});
// An OpenDocument text whose text holds this markup, with automatic styles B (bold) and I (italic).
QByteArray odtOf(const QByteArray &text, const Members &more = {});

} // namespace partsong
