// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textindex.h"
#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/coding/quotes.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace partsong {

class Appearance;
class Project;
class WordRuns;

// Edits how coded words are shown as a quote: what is cut out, what is masked and by what, as whose words,
// and for whom it is approved. It shows the quote as it will be. Gathers the input; writes nothing.
class QuoteDialog : public QDialog {
    Q_OBJECT
public:
    QuoteDialog(const Project &project, const Quote &quote, const Appearance &appearance,
                QWidget *parent = nullptr);

    // What to set, with positions in the source's text.
    QuoteFields fields() const;

    QPlainTextEdit *words() const { return m_words; }
    // They act on the words that are selected.
    void cut();
    void askForMask();
    void mask();
    void restore();

private:
    struct Piece {
        TextRange range; // in the source's text
        bool masked = false;
        QString shown;
    };
    QWidget *buildWords(const Appearance &appearance);
    QWidget *buildTools();
    QWidget *buildMaskLine();
    QWidget *buildApprovals(const Quote &quote);
    TextRange selected() const;
    TextRange withoutEdgeBlanks(TextRange range) const;
    void put(Piece piece);
    void clear(const TextRange &range);
    void showPieces();
    void updateTools();
    int unitAt(int position) const;

    Anchor m_anchor;
    TextIndex m_index; // of the coded words alone
    const Project &m_project;
    std::vector<Piece> m_pieces;
    QPlainTextEdit *m_words;
    QWidget *m_maskLine = nullptr;
    QLineEdit *m_mask;
    QPushButton *m_cut;
    QPushButton *m_maskButton;
    QPushButton *m_restore;
    WordRuns *m_preview;
    QLabel *m_shownAs;
    QLineEdit *m_attribution;
    QCheckBox *m_workshop;
    QCheckBox *m_ppi;
    QCheckBox *m_publication;
};

} // namespace partsong
