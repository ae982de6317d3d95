// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace partsong {

class ActionTable;
class TranscriptView;

// The keys that select words, sentences, paragraphs and turns.
void addSelectingActions(ActionTable &table, QWidget *owner, TranscriptView *view);

} // namespace partsong
