// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

class DiagramView;

// Tells screen readers what the diagram shows: its elements and relations as children, with what they rest
// on.
void installDiagramAccessibility();
// The current element or relation has the focus now.
void announceDiagramFocus(DiagramView &view);

} // namespace partsong
