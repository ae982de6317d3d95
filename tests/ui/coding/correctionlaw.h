// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/store/project.h"
#include "ui/coding/textpositions.h"

#include <QHash>
#include <QRandomGenerator>

#include <vector>

namespace partsong {

class CorrectionMode;
class TranscriptView;

// What corrections do to a text and its coded passages, in the plainest way: a list of characters, and for
// each passage where it begins and ends. All that is typed before settle() is one replacement: of what was
// touched by it.
class PlainCorrections {
public:
    struct Passage {
        Id<Coding> coding;
        TextRange range;
        bool gone = false;
        bool touched = false;
    };

    PlainCorrections(const QString &words, std::vector<Passage> passages);

    const QList<uint> &text() const { return m_text; }
    QString words() const;
    QString wordsIn(int from, int to) const;
    const std::vector<Passage> &passages() const { return m_passages; }
    void replace(int from, int to, const QString &words);
    // Where passages would stand if what was typed were written now.
    std::vector<Passage> settled() const;
    void settle();

private:
    void move(std::vector<Passage> &passages) const;

    QList<uint> m_text;
    std::vector<Passage> m_passages;
    QList<uint> m_before; // the text as it was settled
    qsizetype m_head = 0; // characters at its beginning and end that nothing has touched since
    qsizetype m_tail = 0;
};

// Random corrections through a view: typing, deleting, selecting and replacing, pausing, going elsewhere,
// undo and redo; each compared with the plain model. Problems are words that say what is wrong; "" when
// nothing is.
class CorrectionLaw {
public:
    // Fills the study with codings of the text that the view shows, and begins to correct it.
    CorrectionLaw(Project &project, TranscriptView &view, CorrectionMode &mode, quint32 seed);

    QString addCodings(int count);
    // So many corrections by the view's own operations.
    QString run(int corrections);
    // So many keys, pressed.
    QString press(int keys);
    int steps() const { return m_steps; }
    // Everything that the study and the view say against everything that the model says.
    QString compare() const;

private:
    QString correct();
    QString pause();
    QString pauseShortly();
    QString undoAndRedo();
    QString pressOne();
    QString compareStudy() const;
    QString compareView() const;
    int below(int bound) { return bound > 0 ? int(m_random.bounded(bound)) : 0; }
    QString someWords();

    Project &m_project;
    TranscriptView &m_view;
    CorrectionMode &m_mode;
    QRandomGenerator m_random;
    PlainCorrections m_model;
    QHash<Id<Coding>, QString> m_quotes; // as coded
    int m_steps = 0;
};

} // namespace partsong
