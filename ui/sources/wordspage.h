// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/document.h"

#include <QTextEdit>

namespace partsong {

class Appearance;

// Words to be looked at, not worked with: in the reading font, in the middle of the page, in lines never
// longer than is good to read. They are taken as they are; nothing in them is markup.
class WordsPage : public QTextEdit {
    Q_OBJECT
public:
    WordsPage(const Appearance &appearance, const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &words);
    // With headings, bold and italic words as they were, and above each turn who speaks. Positions are those
    // of the words.
    void setTranscript(const QString &words, const QList<ReadStyle> &styles, const QList<ReadTurn> &turns);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setLook();
    void keepMeasure();
    void setLeading();
    void showLooks();
    void showStyle(const ReadStyle &style);
    void showSpeaker(const ReadTurn &turn, int previousEnd);
    int unitOf(int position) const;

    const Appearance &m_appearance;
    QString m_words;
    QList<ReadStyle> m_styles;
    QList<ReadTurn> m_turns; // by position
};

} // namespace partsong
