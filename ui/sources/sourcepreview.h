// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

namespace partsong {

class ChangeSet;
class ElidedLabel;
class WordsPage;

// How the words of a source begin, set to be read, and the way on to all of them.
class SourcePreview : public QWidget {
    Q_OBJECT
public:
    explicit SourcePreview(StudyContext &context, QWidget *parent = nullptr);

    // Null: nothing is shown.
    void show(Id<Source> source);
    using QWidget::show;

Q_SIGNALS:
    void readingWanted();

private:
    void follow(const ChangeSet &changes);
    void fill();

    StudyContext &m_context;
    Id<Source> m_source;
    ElidedLabel *m_title;
    WordsPage *m_words;
};

} // namespace partsong
