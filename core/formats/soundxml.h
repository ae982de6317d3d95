// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QXmlStreamReader;

namespace partsong {

// The letters of an XML file that is safe to parse: no document type (which could hide entities that grow
// without end or name other files), at most 256 elements deep, 1,000 attributes an element and 16 MB a text
// or tag. Fails with Format, for what is deeper or larger with TooLarge.
Result<QString> soundXml(const QByteArray &bytes, const QString &fileName);

// Damaged where the parser stopped before the end.
Status parsedWhole(const QXmlStreamReader &xml, const QString &fileName);

} // namespace partsong
