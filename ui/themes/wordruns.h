// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/themes/wordrun.h"

#include <QWidget>

#include <vector>

class QTextLayout;

namespace partsong {

// Words set for reading, with what was cut or masked marked in them: a cut steps back, a mask is underlined
// with dots. It takes the height that its words need at its width.
class WordRuns : public QWidget {
    Q_OBJECT
public:
    explicit WordRuns(QWidget *parent = nullptr);

    void setRuns(std::vector<WordRun> runs);
    const std::vector<WordRun> &runs() const { return m_runs; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Breaks the words into lines; gives back their height.
    int layOut(QTextLayout &layout, int width) const;

    std::vector<WordRun> m_runs;
};

} // namespace partsong
