package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of downloads, as every browser reads them. */
class DownloadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vpng-regie-1.pdf | attachment; filename=\"vpng-regie-1.pdf\"",
                "vpng-reünie-€-2.pdf | attachment; filename=\"vpng-reunie-EUR-2.pdf\"; filename*=UTF-8''vpng-re%C3%BCnie-%E2%82%AC-2.pdf",
                "a\"b\\c*.pdf | attachment; filename=\"a_b_c*.pdf\"; filename*=UTF-8''a%22b%5Cc%2A.pdf",
                "100% ij.pdf | attachment; filename=\"100_ ij.pdf\"; filename*=UTF-8''100%25%20ij.pdf",
            })
    void nameIsGivenInBothWays(String fileName, String header) {
        assertThat(new Download(fileName, "https://x.example/", false).contentDisposition())
                .isEqualTo(header);
    }
}
